/** Verbs of saying, as patterns: right before a quotation in Chinese. */
export const sayingZh =
  '(?:曰|道|说道?|问道?|答道?|言|云|喊道?|叫道?|骂道?|呼|笑道|叹道|喝道?|嘀咕|低语|嚷道?|吼道?|哭道|应道?|告诉|吩咐|命|劝道?|谓|对|喃喃|开口|回答|解释|追问|反问|轻声|小声|大声|低声)'
export const sayingEn =
  '(?:said|says|asked|asks|replied|cried|shouted|whispered|answered|called|muttered|murmured|exclaimed|added|continued|remarked|demanded|screamed|gasped|shrieked|returned|observed|begged|repeated|growled|sighed|told|snapped|yelled|put in|broke in|insisted|protested|agreed|admitted|explained|repeated|urged)'
