-- Words that people use for the same thing, and what people looked for and did not find.

-- 2 to 12 words, each 1 to 40 characters without spaces around, none twice, whatever its case.
create function are_synonyms(words jsonb) returns boolean
  language sql immutable parallel safe as $$
  select case when jsonb_typeof(words) = 'array' then
    (select count(*) between 2 and 12 and count(*) = count(distinct lower(word))
        and bool_and(length(word) between 1 and 40 and word = btrim(word))
      from jsonb_array_elements_text(words) as word)
  end
$$;

create table synonym_group (
  id bigint primary key,
  version int not null,
  words jsonb not null check (coalesce(are_synonyms(words), false))
);

-- Nothing tells who searched, and only the last time is kept besides the first.
create table missed_search (
  term text primary key check (length(term) between 1 and 40),
  searches bigint not null check (searches > 0),
  first_seen timestamptz not null,
  last_seen timestamptz not null check (last_seen >= first_seen)
);

create index missed_search_by_searches on missed_search (searches desc, term);
create index missed_search_by_last_seen on missed_search (last_seen desc, term);

alter table catalog_change drop constraint catalog_change_type_check;
alter table catalog_change add constraint catalog_change_type_check check (type in
  ('brand', 'category', 'product', 'certificate', 'batch', 'hall', 'stock', 'station', 'synonym'));

-- What goods of the island and the mainland's south are called here and there. One group a line. Left out on
-- purpose are false friends: 虾皮 is no 虾干, 刀鱼 not everywhere 带鱼, 藤菜 also Malabar spinach, 地瓜 in Sichuan 凉薯.
insert into synonym_group (id, version, words)
select place, 1, to_jsonb(string_to_array(line, '/'))
from unnest(array[
  -- Roots
  '红薯/地瓜/番薯/甘薯/山芋/红苕/白薯/sweet potato',
  '紫薯/紫番薯/紫地瓜/紫甘薯/purple sweet potato',
  '烤红薯/烤地瓜/烤番薯/烤薯/煨番薯/baked sweet potato/roasted sweet potato',
  '红薯干/地瓜干/番薯干/甘薯干/dried sweet potato',
  '红薯叶/番薯叶/地瓜叶/甘薯叶/苕尖/sweet potato leaves',
  '红薯粉条/番薯粉条/地瓜粉条/苕粉/sweet potato noodles',
  '红薯淀粉/番薯粉/地瓜粉/甘薯淀粉/sweet potato starch',
  '土豆/马铃薯/洋芋/薯仔/potato',
  '芋头/芋艿/毛芋/taro',
  '木薯/树薯/cassava/manioc',
  '山药/淮山/薯蓣/Chinese yam',
  '沙葛/凉薯/豆薯/jicama',
  '马蹄/荸荠/地栗/water chestnut',
  '莲藕/藕/lotus root',
  '姜/生姜/ginger',
  '姜黄/黄姜/turmeric',
  -- Leaves
  '空心菜/蕹菜/通菜/通心菜/藤藤菜/竹叶菜/无缝菜/kangkong/kang kong/morning glory/water spinach/ong choy',
  '西洋菜/豆瓣菜/水田芥/watercress',
  '木耳菜/落葵/潺菜/豆腐菜/Malabar spinach',
  '树仔菜/守宫木/天绿香/sauropus',
  '革命菜/野茼蒿',
  '雷公根/积雪草/崩大碗/gotu kola/pennywort',
  '包菜/卷心菜/椰菜/圆白菜/高丽菜/洋白菜/莲花白/cabbage',
  '菜心/广东菜心/choy sum',
  '芥蓝/格蓝菜/gai lan/Chinese broccoli',
  '莴笋/青笋/莴苣笋/celtuce',
  '香菜/芫荽/coriander/cilantro',
  '西兰花/青花菜/绿花菜/broccoli',
  '花菜/菜花/花椰菜/椰菜花/cauliflower',
  '菜干/干菜/dried vegetables',
  -- Other vegetables and grain
  '番茄/西红柿/洋柿子/tomato',
  '茄子/矮瓜/落苏/eggplant/aubergine',
  '黄瓜/青瓜/胡瓜/cucumber',
  '苦瓜/凉瓜/癞瓜/bitter melon/bitter gourd',
  '丝瓜/胜瓜/水瓜/luffa/loofah',
  '南瓜/金瓜/番瓜/倭瓜/pumpkin',
  '佛手瓜/合掌瓜/chayote',
  '秋葵/黄秋葵/羊角豆/okra',
  '豆角/豇豆/长豆角/角豆/yardlong bean/long bean',
  '四季豆/菜豆/green bean/French bean',
  '四棱豆/四角豆/翼豆/winged bean',
  '毛豆/枝豆/edamame',
  '黄豆/大豆/soybean/soya bean',
  '花生/落花生/长生果/peanut/groundnut',
  '玉米/苞米/苞谷/棒子/粟米/maize/corn',
  '芝麻/脂麻/sesame',
  '糯米/江米/glutinous rice/sticky rice',
  '山兰米/山栏米/山兰稻/upland rice',
  '大蒜/蒜头/garlic',
  '洋葱/葱头/圆葱/onion',
  '辣椒/番椒/辣子/海椒/chilli/chili/hot pepper',
  '黄灯笼椒/黄灯笼辣椒/黄帝椒/yellow lantern chilli',
  '甜椒/柿子椒/菜椒/彩椒/bell pepper/capsicum',
  '香草兰/香荚兰/香子兰/vanilla',
  -- Fruit
  '释迦/番荔枝/佛头果/赖球果/sugar apple/custard apple/sweetsop',
  '凤梨释迦/菠萝释迦/阿蒂莫耶番荔枝/atemoya',
  '香蕉/芎蕉/甘蕉/弓蕉/banana',
  '粉蕉/糯米蕉/apple banana/pisang awak',
  '菠萝/凤梨/pineapple',
  '菠萝蜜/木菠萝/波罗蜜/大树菠萝/jackfruit',
  '荔枝/丹荔/lychee/litchi',
  '龙眼/桂圆/longan',
  '红毛丹/毛荔枝/韶子/rambutan',
  '火龙果/红龙果/dragon fruit/pitaya',
  '百香果/西番莲/鸡蛋果/热情果/passion fruit',
  '蛋黄果/狮头果/canistel/egg fruit',
  '芒果/杧果/檬果/mango',
  '木瓜/番木瓜/万寿果/papaya/pawpaw',
  '番石榴/芭乐/鸡屎果/guava',
  '莲雾/洋蒲桃/wax apple/wax jambu',
  '杨桃/阳桃/五敛子/star fruit/carambola',
  '人心果/吴凤柿/sapodilla',
  '山竹/倒捻子/mangosteen',
  '黄皮/黄弹子/wampee',
  '柚子/文旦/pomelo',
  '橘子/桔子/mandarin orange/tangerine',
  '青金桔/青桔/四季桔/酸桔/calamansi/calamondin',
  '椰子/coconut',
  '椰青/嫩椰子/young coconut',
  '酸角/罗望子/tamarind',
  '诺丽/海巴戟/noni',
  -- Fish
  '红鱼/红鲷/红鳍笛鲷/红曹鱼/红笛鲷/snapper/red snapper',
  '金鲳鱼/金鲳/黄腊鲳/黄蜡鲳/卵形鲳鲹/pompano/golden pomfret',
  '银鲳/白鲳/平鱼/silver pomfret',
  '马鲛鱼/马鲛/鲅鱼/mackerel/Spanish mackerel',
  '鲭鱼/青花鱼/鲐鱼/chub mackerel',
  '军曹鱼/海鲡/cobia',
  '石斑鱼/石斑/过鱼/grouper',
  '罗非鱼/福寿鱼/非洲鲫/tilapia',
  '带鱼/白带鱼/牙带/hairtail/beltfish',
  '黄花鱼/黄鱼/大黄鱼/yellow croaker',
  '草鱼/鲩鱼/grass carp',
  '鳙鱼/胖头鱼/花鲢/bighead carp',
  '黑鱼/乌鳢/财鱼/snakehead',
  '黄鳝/鳝鱼/长鱼/rice eel',
  '小公鱼/公鱼/鳀鱼/丁香鱼/江鱼仔/海蜒/anchovy/ikan bilis',
  '花胶/鱼肚/鱼胶/fish maw',
  '一夜埕/一夜干/overnight-salted',
  '鱼丸/鱼蛋/鱼圆/fish ball',
  '鱼排/鱼柳/fish fillet',
  '鱼松/鱼肉松/fish floss',
  -- Prawns, crabs, shells and other things of the sea
  '海虾/大虾/对虾/明虾/prawn/shrimp',
  '虾仁/虾肉/peeled prawn/shrimp meat',
  '虾干/干虾/dried prawn',
  '虾米/海米/开洋/金钩/dried shrimp',
  '虾酱/虾膏/shrimp paste/prawn paste/belacan',
  '虾片/龙虾片/prawn cracker/shrimp chips',
  '青蟹/膏蟹/肉蟹/锯缘青蟹/红蟳/mud crab/mangrove crab',
  '梭子蟹/飞蟹/白蟹/swimming crab',
  '生蚝/牡蛎/海蛎子/海蛎/蚵/蚵仔/蚝/oyster',
  '海螺/conch/whelk/sea snail',
  '花甲/花蛤/蛤蜊/clam',
  '蛏子/竹蛏/razor clam',
  '干贝/瑶柱/江珧柱/元贝/dried scallop/conpoy',
  '鲍鱼/鳆鱼/abalone',
  '海参/海鼠/sea cucumber',
  '鱿鱼/柔鱼/枪乌贼/squid/calamari',
  '墨鱼/乌贼/目鱼/cuttlefish',
  '章鱼/八爪鱼/八带/octopus',
  '麒麟菜/琼枝/珊瑚草/eucheuma',
  '海带/昆布/kelp/kombu',
  '紫菜/海苔/laver/nori',
  -- Meat and eggs
  '乳猪/小猪/奶猪/suckling pig/piglet',
  '烤乳猪/烧乳猪/烤小猪/roast suckling pig',
  '猪蹄/猪脚/猪手/pig trotters/trotters/pig feet',
  '五花肉/三层肉/花腩/pork belly',
  '腊肉/腊五花/腊五花肉/cured pork/Chinese bacon',
  '腊肠/风肠/Chinese sausage/lap cheong',
  '肉肠/香肠/sausage',
  '山鸡/走地鸡/跑山鸡/土鸡/柴鸡/散养鸡/free-range chicken',
  '凤爪/鸡爪/鸡脚/chicken feet',
  '鸡翅/鸡翼/chicken wing',
  '番鸭/洋鸭/嘉积鸭/muscovy duck',
  '鸡蛋/鸡子/鸡卵/hen egg',
  '山鸡蛋/土鸡蛋/柴鸡蛋/走地鸡蛋/free-range eggs',
  '咸蛋/盐蛋/腌蛋/salted egg',
  '皮蛋/松花蛋/century egg',
  -- Honey
  '蜂蜜/蜜糖/蜂糖/honey',
  '巢蜜/蜂巢蜜/蜂窝蜜/comb honey/honeycomb',
  '百花蜜/杂花蜜/wildflower honey',
  '荔枝蜜/荔枝蜂蜜/lychee honey/litchi honey',
  '龙眼蜜/桂圆蜜/龙眼蜂蜜/longan honey',
  '鸭脚木/鹅掌柴/鸭母树/duck-foot tree/schefflera',
  '蜂花粉/花粉/bee pollen',
  '蜂王浆/蜂皇浆/royal jelly',
  -- Pantry, dishes, gifts
  '粉条/粉丝/宽粉/glass noodles',
  '淀粉/生粉/芡粉/团粉/太白粉/starch',
  '挂面/卷面/dried noodles',
  '河粉/粿条/沙河粉/ho fun',
  '米粉/米线/rice noodles',
  '糍粑/糍巴/糯米糍/sticky rice cake/glutinous rice cake',
  '花生糖/花生脆/peanut brittle',
  '姜茶/生姜茶/ginger tea',
  '酱油/豉油/soy sauce',
  '果酱/水果酱/jam',
  '酸奶/优格/酸牛奶/yogurt/yoghurt',
  '冰淇淋/冰激凌/雪糕/ice cream',
  '果干/水果干/dried fruit',
  '零食/小食/休闲食品/snack',
  '礼盒/礼品盒/礼包/gift box/gift set'
]) with ordinality as seed (line, place);
