import type { Talk } from '../talk';
import { talkFrom } from '../talk';

/** Talks in which nobody asks: speeches, one after the other. */
export const DEBATES: readonly Talk[] = [
  talkFrom(
    'the debate on the bells',
    'en',
    [undefined, undefined, undefined, undefined],
    `
A The motion before the council is that the bells be silent between ten at night and six in the morning.
B Those who live below the tower have waited nineteen years for this motion. A bell at three in the morning tells a baker that it is time, and everybody else that it is not.
C The bell was here before the houses. Whoever buys a house below a tower buys the hours with it, all twenty-four of them.
  Silence has a price, too. When the river rose, it was the bell that woke the street, and no message on any telephone did.
D The flood bell is another bell. It hangs in the school, and it has no hammer since the spring.
B The motion does not speak of floods. It speaks of Tuesday nights.
C On a Tuesday night, in 1954, the mill burned.
A Members will please speak to the motion and leave the mill out of it.
D There is a third way. The sexton can wrap the hammer in felt, as is done in the convent, and then the hour is still there for those who are awake.
B Felt would be a beginning.
C Felt would be the end. A bell in felt is a spoon in soup.
A The motion is put to the vote on Thursday, after the mass, and the bells will be rung for it.
`,
  ),
  talkFrom(
    'debate sobre el molino',
    'es',
    [undefined, undefined, undefined],
    `
A Se abre la sesión. El único punto del orden del día es la venta del molino viejo.
B El molino no da harina desde hace treinta años, y el tejado se lo llevó el viento en enero. Vender es la única manera de que alguien lo arregle.
C Lo que se vende no vuelve. El molino es de todos, incluso roto, y los niños han aprendido a nadar en su presa.
B Los niños nadan ahora en la piscina municipal.
C La piscina está vacía desde agosto.
A Se ruega a los presentes que no dialoguen entre ellos.
B El comprador promete conservar la fachada y abrir el patio los domingos. Está por escrito, con la firma del notario.
C También estaba por escrito lo de la piscina.
A Queda el asunto sobre la mesa hasta la próxima sesión, y el tejado como está.
B Que conste en acta mi paciencia.
`,
  ),
  talkFrom(
    '村民大会',
    'zh',
    [undefined, undefined, undefined],
    `
A 今天只议一件事：村口那棵老槐树要不要移。
B 路要拓宽，车才能进来。树挡在那里，秋天收粮食的车要绕三里地。
C 这棵树比村里所有的房子都老。夏天全村的人在下面乘凉，移走了就没有村口了。
B 可以在广场上再种一棵。
C 再种一棵，要等一百年。
A 大家都说完了再争。农技站的意见是，树龄太大，移了多半活不成。
B 那就让路拐一个弯，多花一点钱。
C 拐弯好。路拐了弯，人也会慢一点。
A 那就这样定了，路拐弯，树不动，钱从明年的账上出。
`,
  ),
];
