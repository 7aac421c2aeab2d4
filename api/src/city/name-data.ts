/** Surname, how e-mail addresses write it, and about how many of 10,000 people in Taiwan bear it. */
export const SURNAMES: readonly (readonly [surname: string, romanised: string, weight: number])[] = [
  ['陳', 'chen', 1113],
  ['林', 'lin', 832],
  ['黃', 'huang', 603],
  ['張', 'chang', 527],
  ['李', 'li', 512],
  ['王', 'wang', 411],
  ['吳', 'wu', 403],
  ['劉', 'liu', 316],
  ['蔡', 'tsai', 290],
  ['楊', 'yang', 265],
  ['許', 'hsu', 231],
  ['鄭', 'cheng', 189],
  ['謝', 'hsieh', 178],
  ['洪', 'hung', 148],
  ['郭', 'kuo', 149],
  ['邱', 'chiu', 146],
  ['曾', 'tseng', 144],
  ['廖', 'liao', 134],
  ['賴', 'lai', 133],
  ['徐', 'hsu', 125],
  ['周', 'chou', 122],
  ['葉', 'yeh', 118],
  ['蘇', 'su', 113],
  ['莊', 'chuang', 95],
  ['江', 'chiang', 93],
  ['呂', 'lu', 93],
  ['何', 'ho', 79],
  ['蕭', 'hsiao', 79],
  ['羅', 'lo', 76],
  ['高', 'kao', 76],
  ['潘', 'pan', 67],
  ['簡', 'chien', 67],
  ['朱', 'chu', 65],
  ['鍾', 'chung', 63],
  ['游', 'yu', 59],
  ['彭', 'peng', 59],
  ['詹', 'chan', 58],
  ['胡', 'hu', 50],
  ['施', 'shih', 50],
  ['沈', 'shen', 49],
  ['余', 'yu', 49],
  ['盧', 'lu', 46],
  ['梁', 'liang', 45],
  ['趙', 'chao', 42],
  ['顏', 'yen', 42],
  ['柯', 'ko', 42],
  ['翁', 'weng', 39],
  ['魏', 'wei', 38],
  ['孫', 'sun', 37],
  ['戴', 'tai', 36],
  ['范', 'fan', 34],
  ['方', 'fang', 33],
  ['宋', 'sung', 32],
  ['鄧', 'teng', 27],
  ['杜', 'tu', 24],
  ['傅', 'fu', 23],
  ['侯', 'hou', 23],
  ['曹', 'tsao', 22],
  ['薛', 'hsueh', 21],
  ['丁', 'ting', 21],
  ['卓', 'cho', 20],
  ['馬', 'ma', 19],
  ['阮', 'juan', 19],
  ['董', 'tung', 19],
  ['溫', 'wen', 18],
  ['唐', 'tang', 18],
  ['藍', 'lan', 17],
  ['蔣', 'chiang', 16],
  ['石', 'shih', 16],
  ['古', 'ku', 15],
  ['紀', 'chi', 15],
  ['姚', 'yao', 14],
  ['連', 'lien', 14],
  ['馮', 'feng', 14],
  ['歐', 'ou', 13],
  ['程', 'cheng', 12],
  ['湯', 'tang', 12],
  ['田', 'tien', 11],
  ['康', 'kang', 11],
  ['姜', 'chiang', 11],
  ['白', 'pai', 10],
  ['汪', 'wang', 10],
  ['尤', 'yu', 10],
  ['巫', 'wu', 10],
  ['鐘', 'chung', 9],
  ['歐陽', 'ouyang', 3],
  ['張簡', 'changchien', 3],
  ['范姜', 'fanchiang', 2],
];

/** Which fashion of given names a person was born into. */
export type Generation = 'GRANDPARENT' | 'PARENT' | 'CHILD';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names in fashion, by generation and gender; their halves are also combined anew. */
export const GIVEN_NAMES: Record<Generation, Record<'FEMALE' | 'MALE', readonly string[]>> = {
  GRANDPARENT: {
    FEMALE: words(
      '秀英 美玉 麗華 素珍 月娥 淑貞 金枝 寶珠 秀琴 美雲 麗卿 春梅 玉蘭 阿珠 素蘭 碧霞 秀鳳 錦雲 惠美 瑞香 彩鳳 淑女 月雲 美珠',
    ),
    MALE: words(
      '金龍 文雄 正雄 清山 進財 明德 武雄 俊雄 榮華 添福 國雄 義雄 水木 清松 金城 文德 茂松 天賜 春生 永福 慶祥 正義 坤山 萬發',
    ),
  },
  PARENT: {
    FEMALE: words(
      '雅婷 怡君 淑芬 雅惠 美玲 佩珊 欣怡 慧君 靜宜 佳穎 淑娟 雅雯 怡婷 惠如 詩涵 心怡 婉婷 玉珊 筱婷 嘉玲 文君 麗雯 孟潔 郁婷 宜芳 依玲 佳蓉 思穎 淑惠 曉琪 鈺婷 家瑜 珮瑜 馨儀 瓊文 慧玲',
    ),
    MALE: words(
      '志明 俊宏 家豪 建宏 志豪 冠宇 俊傑 宗翰 信宏 文彬 明哲 建良 彥廷 柏翰 志偉 嘉宏 承翰 政達 國華 智凱 俊賢 士傑 家銘 柏宏 育誠 孟儒 哲瑋 信安 耀文 仁傑 立群 昱廷 世昌 景文 振宇 聖文',
    ),
  },
  CHILD: {
    FEMALE: words(
      '子晴 品妍 詠晴 宥蓁 語彤 苡晴 思妤 芯語 采潔 羽彤 禹希 可馨 心妍 宸妤 妍希 沛恩 若晴 昕妤 雨潔 妤安 詩恩 芷寧 亮妤 昀蓁 以安 婕語 書妤 恩彤 柔安 韻如 筠潔 歆甯 予晴 晨希 依宸 宥希 卉蓁 姵妤 瑀潔 以晴',
    ),
    MALE: words(
      '宥廷 品睿 承恩 宇恩 柏宇 子睿 彥廷 睿恩 冠廷 宸睿 丞恩 以恆 禹辰 奕辰 柏睿 承翰 亮宇 昱安 書宇 浩宇 恩碩 凱恩 祐安 晨安 哲睿 威廷 品丞 思齊 宥辰 定緯 元碩 以樂 奕安 子翔 宇哲 博睿 靖凱 允翔 家睿 秉宸',
    ),
  },
};

/** Names of indigenous people as identity cards write them: a given name and a parent's or house's name. */
export const INDIGENOUS_NAMES = {
  FEMALE: words('雅維 谷慕 阿芭絲 莎韻 娜高 巴奈 伊苞 艾薇 達娜 比黛'),
  MALE: words('瓦旦 尤命 比令 達悟 巴亞斯 卡照 伍麥 撒可努 歐威 馬紹'),
  HOUSE: words('諾幹 哈勇 帕度 瓦歷斯 烏茂 比候 魯瓦克 巴萬 嘎造 法拉漢'),
};

/** Residents' names as residence certificates print them, by where they come from. */
export const FOREIGN_NAMES = [
  {
    surnames: words('NGUYEN TRAN PHAM LE HOANG VO'),
    FEMALE: words('MAI LINH HUONG THU LAN NGOC'),
    MALE: words('MINH TUAN HUNG DUC QUAN NAM'),
  },
  {
    surnames: words('WIBOWO SUSANTO SETIAWAN HIDAYAT'),
    FEMALE: words('SITI DEWI SRI RINA INDAH'),
    MALE: words('BUDI AGUS EKO RIZKI ADI'),
  },
  {
    surnames: words('SANTOS REYES CRUZ GARCIA'),
    FEMALE: words('MARIA ANGELICA GRACE ROSARIO'),
    MALE: words('JOSE MIGUEL ANGELO RAMON'),
  },
  {
    surnames: words('SMITH MILLER TAYLOR WILSON'),
    FEMALE: words('ANNA EMMA OLIVIA CLAIRE'),
    MALE: words('DAVID JAMES PAUL OLIVER'),
  },
  {
    surnames: words('TANAKA SATO SUZUKI YAMADA'),
    FEMALE: words('SAKURA YUKI HANA AOI'),
    MALE: words('KENJI HIROSHI REN SOTA'),
  },
] as const;

/** Of these come most mothers from abroad; index into {@link FOREIGN_NAMES}. */
export const COMMON_ORIGINS = [0, 0, 0, 1, 2] as const;
