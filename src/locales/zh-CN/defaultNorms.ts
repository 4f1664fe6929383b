import type { defaultNorms as english } from '../en/defaultNorms';

export const defaultNorms: typeof english = {
  bases: {
    setByProvince: '由省（市）核定，请填写批复的限额和文号',
    setByCounty: '没有统一规定，本县有要求的请填写',
    organicLaw: '《地方各级人民代表大会和地方各级人民政府组织法》：各局设局长，必要时可以设副职',
    customOfDeputies: '国家没有统一职数，县级部门一般配备副职1至2名；省、市有规定的按规定',
    provincialLadder: '国家没有统一职数，参照省级机构编制管理规定按编制数分档的上限；省、市有规定的按规定',
    customOfSmallUnits: '国家没有统一标准，为整合规模过小事业单位的常用参考值；省、市有规定的按规定',
    regulation2007Mixing: '《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）：不同类别的编制不得混用',
    regulation2007Alike: '比照国务院令第486号对行政机构的规定，党委机构、群团机关不同类别的编制一般不得混用',
    regulation2007Bodies: '《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）：议事协调机构不单独确定编制',
    pilotsOutside: '没有统一规定，人口小县机构改革一般不涉及，以批复的改革方案为准',
    pilotsYears: '没有统一规定，人口小县机构改革一般提出3至5年；省、市有规定的按规定',
  },
  note: '表中为常用参考值，依据见“依据”列。请填写上级核定的本县限额；省、市另有规定的，请按规定修改。限额留空的不核对。',
};
