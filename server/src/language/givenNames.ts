import { isTitle } from './titles';

/**
 * Given names that many people bear, without accents, written down by us: of two spellings that differ by a slip the one
 * that is here is right. A name that is missing says nothing.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail abraham ada adam adele adnan adrian adriana adrien agatha agnes agnieszka ahmad ahmed
   aida aileen aisha alain alan alana alastair albert alberto alejandra alejandro alena alessandra alessandro alex alexander
   alexandra alexandre alexei alexis alfonso alfred ali alice alicia alina alisa alison allan allen alma alvaro amal amanda
   amber amelia amelie amina amir amit amy ana anand anastasia anders andre andrea andreas andreea andrei andrej andrew andy
   angel angela angelica angelina angie anil anita anja anke ann anna annabel anne annette annie annika anthony antje anton
   antonia antonio anya april ariel armin arne arnold arthur arturo arun asha ashley astrid audrey august aurora austin axel
   aylin barbara barry bart bastian beata beatrice beatriz becky ben benedict benjamin benoit bernadette bernard bernd bert
   bertha beth bethany betty beverly bianca bill billy birgit bjorn blake bob bobby boris brad bradley brandon brenda brendan
   brent brett brian bridget brigitte britta brooke bruce bruno bryan caitlin callum calvin cameron camila camille candice
   cara carina carl carla carlo carlos carly carmen carol carolina caroline carolyn carrie carsten caspar catalina catherine
   cathy cecilia cecile celia celine cesar chad chandra chantal charlene charles charlie charlotte chelsea cheryl chiara chloe
   chris christa christian christiane christina christine christoph christophe christopher cindy claire clara clare clarence
   claude claudia claudio claus clement clinton clive colette colin colleen connie connor conrad constance corinna corinne
   cornelia craig cristina crystal curtis cynthia cyril daisy dale damian damien damon dan dana daniel daniela daniele danielle
   danilo danny daphne daria darius darren dave david dawn dean deborah debra deepak denis denise dennis derek desmond diana
   diane diego dieter dimitri dina dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doris dorothea
   dorothy doug douglas duncan dustin dylan earl eddie edgar edith edmund eduardo edward edwin eileen ekaterina elaine eleanor
   elena eleonora eli elias elif elisa elisabeth elise elizabeth ella ellen ellie elliot elsa elsie emanuel emil emilia emilie
   emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernst esther ethan eugene eva evan eve
   evelyn fabian fabio fabrice faith farah fatima federica federico felicity felipe felix ferdinand fernanda fernando fiona
   flora florence florian frances francesca francesco francis francisco franck francois francoise frank franz fred freddy
   frederic frederick frida friedrich fritz gabriel gabriela gabriele gabrielle gail gareth gary gavin gemma geoff geoffrey
   george georgia georgina gerald geraldine gerard gerd gerhard gianni gilbert giles gillian gina giorgio giovanni gisela giulia
   giulio gloria gordon grace graham grant greg gregor gregory greta guido guillaume guillermo gunnar gunter gustav gustavo guy
   hamid hana hanna hannah hannes hans harald harold harriet harry harvey hasan hassan hazel heather hector heidi heike heiko
   heinrich heinz helen helena helene helga hendrik henri henrik henry herbert herman hilary hilde holger holly horst howard
   hubert hugh hugo humphrey hussein ian ibrahim ida ignacio igor ilona ilya imran ines inga inge ingo ingrid irene irina iris
   irma isaac isabel isabella isabelle ismail ivan ivana ivy jack jackie jackson jacob jacqueline jacques jade jaime jakob jakub
   james jamie jan jana jane janet janice janine jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen
   jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jill jim jimmy joachim joan joana joanna joanne joao joaquin
   jochen jodie joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jorge jose josef joseph
   josephine josh joshua joy joyce juan juana judith judy julia julian juliana julie julien juliet juliette julio julius june
   jurgen justin justine kai kamal karen karim karin karina karl karla karolina kaspar kate katharina katherine kathleen kathrin
   kathryn kathy katie katja katrin katrina kay keith kelly kelsey ken kenneth kerry kerstin kevin khaled kim kimberly kirsten
   klaus konrad konstantin kristian kristin kristina kristine krzysztof kumar kurt kyle lara larry lars laszlo laura lauren
   laurence laurent laurie lawrence lea leah leila lena leo leon leonard leonardo leonie leroy leslie lewis liam lidia lila lilian
   lillian lily lina linda lindsay lionel lisa liv lorenzo loretta lorraine lothar louis louisa louise luca lucas lucia lucie
   lucy ludwig luigi luis luisa lukas luke luna lydia lynn madeleine mads magda magdalena magnus mahmoud maja malcolm malik
   manfred manuel manuela mara marc marcel marcela marcelo marcia marco marcos marcus margaret margarita margit margot maria
   mariam marian mariana marianne marie marina mario marion marisa marissa marjorie mark markus marlene marta martha martin
   martina mary maryam massimo mathias mathieu mathilde matilda matt matteo matthew matthias maud maureen maurice mauricio max
   maximilian maxwell maya megan mehdi mehmet melanie melinda melissa mercedes meredith mia micah michael michaela michal
   michel michele michelle miguel mikael mike mikhail milan milena miles milos mina mira miranda miriam mitchell moritz morgan
   mohamed mohammad mohammed moira mona monica monika monique muhammad murat murray mustafa myriam nadia nadine nancy naomi nasir
   natalia natalie nataly natasha nathalie nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikola
   nikolai nils nina noah noel nora norman octavio olaf ole oleg olga olive oliver olivia olivier omar orlando oscar oskar otto
   owen pablo paige pamela paola paolo pascal pat patricia patricio patrick patrik paul paula paulina pauline paulo pavel pedro
   peggy penelope penny per percy pete peter petra philip philipp philippa philippe phillip phoebe pia pierre pieter polly
   preston priya quentin rachel rachid rafael rahul rainer raj rajesh ralf ralph ramon randall randy raphael raquel rasmus raul
   ravi ray raymond rebecca regina reinhard remy rene renata renate renee ricardo richard rick rita rob robert roberta roberto
   robin rocio rodney rodrigo roger roland rolf roman ron ronald ronan rory rosa rosalie rose rosemary ross rowan roy ruben
   rudolf rudy rufus rupert russell ruth ryan sabine sabrina sally salma sam samantha samir samuel sandra sandy sanjay santiago
   sara sarah sascha scott sean sebastian selina serena sergei sergey sergio seth shannon sharon shaun shawn sheila sherry
   shirley sibylle sidney siegfried sigrid silke silvia simon simona simone sofia sofie sonia sonja sonya sophia sophie stacey
   stan stanley stefan stefanie stefano stella stephan stephane stephanie stephen steve steven stewart stuart sue suleiman
   sunil susan susana susanna susanne suzanne svetlana sven sybille sylvia sylvie tamara tania tanja tanya tara tatiana ted
   teresa terence terry tess tessa thea theo theodor theodore theresa therese thomas thorsten tiffany tilda till tim timo timothy
   tina tobias todd tom tomas tomasz tommy toni tony torsten tracey tracy trevor tristan troy tyler udo ulf ulrich ulrike ursula
   ute uwe valentin valentina valerie vanessa vera verena vernon veronica veronika vicki victor victoria viktor viktoria vincent
   vincenzo viola violet virginia vivek vivian vivienne vladimir volker wade walter wanda warren wayne wendy werner wesley wilhelm
   will william wolfgang xavier yan yannick yasmin yolanda yousef youssef yuri yusuf yves yvette yvonne zachary zahra zeynep zoe`.split(
    /\s+/,
  ),
);

/** Whether a word is a common given name or a title, in any case and with or without accents. */
export function isKnownName(word: string): boolean {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\.$/, '');
  return GIVEN_NAMES.has(plain) || isTitle(plain);
}
