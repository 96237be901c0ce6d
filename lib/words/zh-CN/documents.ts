import type { DocumentWords, PageRange } from '../documents';

export const documents: DocumentWords = {
  documentFault: {
    empty: '文件中没有内容',
    encrypted: '文件设有打开密码，请用原软件打开后另存为不加密的文件',
    damaged: '文件已损坏或不完整，请重新下载，或用原软件打开后重新保存',
    noPages: '文件中没有页面',
    scanned:
      '文件是扫描件或图片，没有可读取的文字，请向报送单位索取可编辑的原件（Word 文档或由其导出的 PDF）',
    garbled: '文件没有正确标明文字对应的字符，读出的是乱码，请用原软件重新导出 PDF，或提供 Word 文档',
    unknown: '不能识别的文件格式，可核查的是 PDF、Word（.docx）和 OFD 文件',
    stopped: '已停止读取',
    binaryWord: '是旧版 Word 或 WPS 文档（.doc、.wps），请用 Word 或 WPS 打开后另存为 .docx',
    spreadsheet: '是电子表格，可核查的是 PDF、Word（.docx）和 OFD 文件',
    presentation: '是演示文稿，可核查的是 PDF、Word（.docx）和 OFD 文件',
    archive: '是压缩包，请解压后核查其中的文件',
    picture: '是图片，没有可读取的文字，请向报送单位索取可编辑的原件',
    page: '是网页，不是文件附件，请在浏览器中打开后核查',
    otherOffice: '是其他文字处理软件的文档，请打开后另存为 .docx',
    tooLarge: (megabytes) => `文件超过 ${megabytes} MB，不予读取`,
    tooManyPages: (pages, most) => `文件共 ${pages} 页，超过 ${most} 页，不予读取`,
    unpacksTooLarge: (megabytes) => `文件解压后超过 ${megabytes} MB，不予读取`,
  },
  documentRemark: {
    changesAccepted: (insertions, deletions) =>
      `文档含有修订（插入${insertions}处，删除${deletions}处），已按全部接受修订后的内容核查。`,
    scannedPages: (pages) =>
      `第${listed(pages)}页是扫描件或图片，没有可读取的文字，未能核查。请向报送单位索取可编辑的原件。`,
    recognisedText: (pages) => `第${listed(pages)}页是扫描件，其文字由软件识别而来，可能有误，未予采用。`,
    unmappedText: (pages) => `第${listed(pages)}页有文字未标明对应的字符，无法读取。请用原软件重新导出。`,
    damagedPages: (pages) => `第${listed(pages)}页已损坏，未能读取。`,
  },
};

function listed(pages: PageRange[]): string {
  return pages.map(([from, to]) => (from === to ? `${from}` : `${from}至${to}`)).join('、');
}
