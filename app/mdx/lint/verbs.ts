/** Verbs that an objective may begin with: each can be seen or heard when somebody does it. 'Know' and 'understand' cannot. */
const list = `act adjust answer apply ask capture check choose classify close collect complete compute confirm correct decide
delay detect disclose distinguish explain find flag follow give help identify justify launch list locate map model name observe
offer paraphrase perform pilot practise predict promise publish pull read recognise recommend record reduce remove replace reply
report resolve review rewrite route run schedule score separate sequence set shield sort state support take tell thank use verify`

export const verbs = new Set(list.split(/\s+/))
