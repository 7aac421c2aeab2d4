import { useEffect, useState } from 'react';

interface Code {
  readonly code: string;
  readonly setCode: (code: string) => void;
  /** Notes that this code is being judged: what comes back is about it. */
  readonly judge: () => void;
  /** What the server said, until another code is typed. */
  readonly error: string | undefined;
}

/** A code while it is typed. One that was refused is taken away, so that the next begins in the first box. */
export function useCode(refusal: string | undefined): Code {
  const [code, setCode] = useState('');
  const [judged, setJudged] = useState<string>();
  useEffect(() => {
    if (refusal) setCode('');
  }, [refusal]);
  return {
    code,
    setCode,
    judge: () => setJudged(code),
    error: code === '' || code === judged ? refusal : undefined,
  };
}
