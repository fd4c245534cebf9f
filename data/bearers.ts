/** Nouns of what bears a name of the news without being in it. */
import { AMBIGUOUS, EXACT_CASE, PERSON, WEAPON } from './alias-index.ts';

const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

/** Animals, players, artists, inns and boats: whatever they are called is not what the news calls so. */
const ALWAYS = setOf(
  'alligator ape badger bee bird bison boar budgie bull butterfly calf camel canary cat chick chimpanzee cow crow dachshund deer dog dolphin donkey dragon duck ' +
    'elephant ferret fish fox frog gecko giraffe goat goose gorilla greyhound hamster hedgehog hen hippo horse humpback husky kangaroo kitten koala labrador ' +
    'lamb lemur lizard llama lobster lynx macaque mare mole moth mouse mule octopus ostrich otter owl panda parakeet parrot peacock pelican penguin pet pig ' +
    'pigeon piglet pony poodle puppy rabbit racehorse raccoon rat reindeer rhino rooster sheep sheepdog snail snake spaniel sparrow spider squirrel stallion ' +
    'stork swan terrier tomcat tortoise turtle zebra',
  'batsman biathlete bowler boxer curler cyclist defenseman fly-half footballer goalie goalkeeper goaltender golfer gymnast hurdler jockey lineman ' +
    'midfielder outfielder pitcher playmaker quarterback scrum-half skater skier striker weightlifter wicketkeeper winger wrestler',
  'accordionist ballerina band bassist cellist choreographer drummer flautist guitarist harpist oboist organist pianist plumber rapper robot saxophonist ' +
    'songwriter trombonist trumpeter violinist violist vocalist',
  'beer bistro brasserie brewery cocktail deli diner guesthouse hostel hut inn kiosk lager motel nightclub pizzeria pub restaurant stall taverna temple winery',
  'canoe catamaran clock comet dinghy ferry houseboat kayak musical novel opera operetta rowboat sailboat schooner sitcom sloop trawler tugboat yacht',
);

/** What else bears the proper names of places, bodies and persons. A weapon may be a rocket, and have its own composer. */
const OF_NAMES = setOf(
  'archer asteroid ballad cave choir club commune composer corvette crater creek dancer film frigate glacier gorge hamlet islet isle lagoon meteorite ' +
    'mountaineer nebula novelist painter peak playwright poem poet ravine resort rower sapling satellite song soprano sprinter statue street studio ' +
    'submarine swimmer symphony valley village volcano waterfall',
);

/** What the text may say that a proper name is: things to eat, to wear, to play with; gods and stars; a word. */
const SAID = setOf(
  'airport anagram bar biscuit cake casino cheese church cigar cinema coffee cognac constellation cosmetic cream dagger dance dish drink dumpling film ' +
    'flavour flower fragrance furniture gem gemstone gin god goddess guitar hymn jewel kebab liqueur lullaby mace mattress mineral minibus moon moped ' +
    'mushroom novel optician orchid painting palindrome pancake park pastry perfume planet plough porridge pun puzzle recipe rum sandwich ' +
    'sauce sausage scooter sedan shampoo shrub snack soap song soup spice stew surname sweet tavern tea tomato toy tractor tree typeface vodka ' +
    'waltz whisky wine yogurt zoo',
);

/** Things called by a name that is also a word: the Kupol mine, a Taurus car, Mir cheese. */
const THINGS = setOf(
  'barn beach biscuit bread cake car carpet cathedral cereal cheese cigarette class clock coffee comic concert corn cup doll earthquake film fish font franchise ' +
    'guitar hat hotel jacket jeans kebab laptop mine mosque motorcycle motorway museum paper paperback park phone piano pistol plastics ransomware resort ' +
    'sanatorium school scooter shirt shoe shop sofa song spray stadium statue suit syndrome T-shirt tavern tent tournament tuna van watch whisky wine',
);

/** Those that are so by any name: no event of the news is called “the Gorbachev vodka”. */
const THINGS_OF_ANY = setOf(
  'ale beer bistro bourbon brandy brasserie bus cave cider cigar cigarette clan cocktail cognac collar cologne dominoes film gin guitar kvass lager lipstick liqueur mattress moped ' +
    'novel orbit paint perfume plough pram pumps rum scooter shampoo soap sofa song suit temple tequila thread trophy typeface vodka whiskey whisky wristwatch yogurt',
);

const isIn = (nouns: ReadonlySet<string>, noun: string): boolean => nouns.has(noun) || (noun.endsWith('s') && nouns.has(noun.slice(0, -1)));

/** Whether whatever is this bears no name of the news, be it a person's, a weapon's or a body's. */
export const isAlwaysOther = (noun: string): boolean => isIn(ALWAYS, noun);

const isProperName = (flags: number): boolean => (flags & EXACT_CASE) !== 0 && !(flags & WEAPON);

/** Whether what stands right before a name of these flags bears it besides: “the submarine Belgorod”. */
export const bearsBesides = (noun: string, flags: number): boolean => isProperName(flags) && OF_NAMES.has(noun);

/** Whether a name of these flags is another's, if the text says that its bearer is this: “Neptune, the god of the sea”. */
export const isSaidOfOther = (noun: string, flags: number): boolean =>
  isIn(ALWAYS, noun) || (isProperName(flags) && isIn(OF_NAMES, noun)) || ((flags & EXACT_CASE) !== 0 && !(flags & PERSON) && isIn(SAID, noun));

/** Whether what is called by a name of these flags is a thing: “a car called Taurus”. */
export const isThingCalled = (noun: string, flags: number): boolean => isSaidOfOther(noun, flags) || isIn(THINGS, noun);

/** Whether this, behind a name of these flags, is called by it whatever the name: “Gorbachev vodka”. */
export const isNamedByAny = (noun: string, flags: number): boolean => (flags & EXACT_CASE) !== 0 && isIn(THINGS_OF_ANY, noun);

/** Whether this, right behind a name of these flags, is called by it: “Mir cheese”, “Wagner fans”. */
export const isNamedByIt = (noun: string, flags: number): boolean =>
  isNamedByAny(noun, flags) || ((flags & AMBIGUOUS) !== 0 && (isIn(THINGS, noun) || isIn(ALWAYS, noun)));
