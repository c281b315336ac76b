import type { Talk } from '../talk';
import { talkFrom } from '../talk';

export const ROMANCE: readonly Talk[] = [
  talkFrom(
    'le four à pain',
    'fr',
    ['interviewer', 'respondent'],
    `
A? Comment avez-vous trouvé ce four ?
B Derrière un mur, en cherchant une fuite d'eau. Il y avait encore un pain dedans, dur comme une tuile.
A? Et vous l'avez goûté ?
B Mon frère, oui. Il dit que ça manquait de sel.
A? Combien de temps a-t-il fallu pour le remettre en marche ?
B Deux hivers. Le premier, nous l'avons réparé ; le second, nous l'avons compris.
A? Qu'est-ce qu'il fallait comprendre ?
B Qu'il chauffe d'un côté seulement. On tourne le pain, ou alors on tourne autour du four.
A? Les voisins viennent-ils cuire chez vous ?
B Le samedi, tout le village. On apporte sa pâte et ses histoires, et les histoires lèvent mieux.
A? Que ferez-vous s'il casse encore ?
B Nous casserons le mur d'à côté. On ne sait jamais ce qu'il y a derrière.
`,
  ),
  talkFrom(
    'la banda del pueblo',
    'es',
    ['interviewer', 'respondent'],
    `
A? ¿Cuándo empezó usted a tocar la tuba?
B A los doce años, porque era el único que podía cargarla. Nadie me preguntó si me gustaba.
A? ¿Y le gustaba?
B La odiaba. Después descubrí que dentro se podían guardar mandarinas.
A? ¿Cuántos músicos tiene hoy la banda?
B Diecisiete, y un perro que entra siempre en el compás equivocado. Lo hemos dejado.
A? ¿Qué piden los vecinos en las fiestas?
B Pasodobles, y que terminemos pronto. Nunca hacemos caso de lo segundo.
A? ¿Qué ha cambiado en estos años?
B Antes los jóvenes se iban a la ciudad. Ahora vuelven los domingos, con hambre y sin oído.
A? ¿Hay alguien que quiera la tuba?
B Mi nieta. Ya le he enseñado lo de las mandarinas.
`,
  ),
  talkFrom(
    'la bottega',
    'it',
    ['interviewer', 'respondent'],
    `
A? Come si ripara un ombrello?
B Prima lo si ascolta. Un ombrello rotto fa sempre un rumore quando si vergogna.
A? E poi?
B Poi si cambia la stecca, e si fa finta di niente. Il cliente non deve vedere la cicatrice.
A? Chi porta ancora gli ombrelli ad aggiustare?
B Le vedove e i notai. Gli altri ne comprano uno nuovo e lo perdono sul tram.
A? Qual è il più vecchio che ha in bottega?
B Quello di mio nonno. È verde, e non lo apro mai, perché dentro c'è ancora la pioggia del quarantotto.
A? Le piace quando piove?
B Moltissimo. Mi affaccio e conto quelli che ho riparato io.
A? Quanti ne conta?
B Sempre meno. Però ieri erano sette.
`,
  ),
  talkFrom(
    'a escola de surf',
    'pt',
    ['interviewer', 'respondent', 'respondent'],
    `
A? Como nasceu a escola?
B De uma aposta. Eu disse que até a minha avó aprendia, e a minha avó estava a ouvir.
A? E ela aprendeu?
B Em duas semanas. Agora corrige-me os pés à frente de toda a gente.
A? Quem são os alunos?
C Pescadores, quase todos. Passaram a vida em cima do mar e nunca lhe tinham tocado.
A? O que é mais difícil de ensinar?
B A cair. Todos querem ficar de pé, e ninguém quer saber do resto.
C Eu caí tantas vezes que já me cumprimentam os caranguejos.
A? E quando não há ondas?
B Fazemos contas à vida, que também faz falta.
`,
  ),
];
