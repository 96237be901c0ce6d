import type { LettersWords } from '../letters';

export const letters: LettersWords = {
  lead: '用于在工作台生成整改通知和通报。留空的项目在文件中留出空格，由发文的人填写。',
  agency: '发文单位',
  contact: '联系人',
  phone: '联系电话',
  between: '，',
  nobody: '未填写',
  formName: '整改通知的格式',
  builtIn: '现用：内置的公文格式',
  own: (file) => `现用：${file}`,
  choose: '选用本单位的模板（.docx）',
  reset: '改用内置格式',
  sample: '下载内置格式作为样本',
  sampleName: '整改通知模板.docx',
  fields: (names) =>
    `模板中可用的位置：${names}。其中“问题”必须有；“问题”“依据”各自独占一段，填入时按该段的格式逐段列出。`,
  taken: (file) => `已改用模板：${file}`,
  faultsName: '没有采用这个模板：',
  fault: {
    'too large': '文件过大，不超过 2 MB。',
    'no word file': '不是 Word 文件（.docx）。',
    damaged: '文件已损坏，不能读取。',
    macros: '文件带有宏。请另存为不带宏的 .docx。',
    password: '文件设有密码。请去除密码后再选。',
    'old format': '是旧的 .doc 格式，或者设有密码。请去除密码，另存为 .docx。',
    'no places': '没有写出要填入的位置，例如“{{单位}}”。',
  },
  lacks: (field) => `缺少“{{${field}}}”。`,
  unknown: (fields) => `没有这样的位置：${fields}。`,
  notAlone: (field) => `“{{${field}}}”须独占一段，该段中不能有其他文字或者文本框。`,
};
