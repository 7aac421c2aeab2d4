import { describe, expect, it } from 'vitest';
import { deviceLabel } from './device-label.ts';

const LIKE = 'Mozilla/5.0';
const KHTML = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = `${LIKE} (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)`;

describe('the name of a device', () => {
  it.each([
    [`${LIKE} (Windows NT 10.0; Win64; x64) ${KHTML} Chrome/142.0.0.0 Safari/537.36`, 'Chrome · Windows'],
    [
      `${LIKE} (Windows NT 10.0; Win64; x64) ${KHTML} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`,
      'Edge · Windows',
    ],
    [
      `${LIKE} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15`,
      'Safari · macOS',
    ],
    [`${LIKE} (Macintosh; Intel Mac OS X 10.15; rv:144.0) Gecko/20100101 Firefox/144.0`, 'Firefox · macOS'],
    [`${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`, 'Safari · iPhone'],
    [`${IPHONE} CriOS/142.0.0.0 Mobile/15E148 Safari/604.1`, 'Chrome · iPhone'],
    [`${IPHONE} Mobile/15E148 Safari Line/15.1.0`, 'LINE · iPhone'],
    [
      `${LIKE} (Linux; Android 15; SM-S921B) ${KHTML} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet · Android',
    ],
    [
      `${LIKE} (Linux; Android 10; K) ${KHTML} Chrome/142.0.0.0 Mobile Safari/537.36 OPR/94.0.0.0`,
      'Opera · Android',
    ],
    [`${LIKE} (X11; CrOS x86_64 14541.0.0) ${KHTML} Chrome/142.0.0.0 Safari/537.36`, 'Chrome · ChromeOS'],
    [`${LIKE} (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0`, 'Firefox · Linux'],
    ['SomeTool/1.0 (Windows NT 10.0)', 'Windows'],
  ])('is read from %j', (userAgent, label) => {
    expect(deviceLabel(userAgent, 'zh-TW')).toBe(label);
  });

  it.each([null, '', 'curl/8.9.1', '<script>'])('says so when it does not know: %j', (userAgent) => {
    expect(deviceLabel(userAgent, 'zh-TW')).toBe('未知的裝置');
    expect(deviceLabel(userAgent, 'en')).toBe('Unknown device');
  });
});
