/** Lines that portals put around or at the end of an article; a sentence that begins with such words is none. */
export const PORTAL_LINE =
  /^(?:扫一扫|分享(?:到|至)?[:：]?|【?(?:打印|关闭|返回)|上一[篇条]|下一[篇条]|相关(?:阅读|链接|文档|附件|新闻|信息)|主办单位|承办单位|版权所有|技术支持|网站标识码|[\u4e00-\u9fff]?ICP备|责任编辑|浏览(?:次数|量)|当前位置|您(?:现在)?(?:的|所在)|字体[:：]|字号[:：]|来源[:：]|信息来源|发布(?:时间|日期|机构)|无障碍|繁体|收藏)/;
