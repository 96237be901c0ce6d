import type { StorageWords } from '../storage';

export const storage: StorageWords = {
  noStorage: '浏览器的存储无法使用',
  noStorageDetail: (reason) =>
    `设置和核查结果无法保存和读取，此处不能显示。请重新启动浏览器再试；仍不能使用的，请查看磁盘空间和浏览器的用户配置。出错信息：${reason}`,
};
