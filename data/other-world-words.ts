/** Words of other worlds, by which `other-worlds.ts` tells a name of the news from its namesakes. */

/** Packed with the names and looked for like them. Left out is what news of war and trade speaks of as well: medals, yachts, ferries, films. */
export const OTHER_WORLDS: readonly string[] =
  // sport
  (
    'khl|goalie|goalkeeper|striker|winger|midfielder|quarterback|linebacker|batsman|wicket|innings|umpire|referee|footballer|cricketer|golfer|jockey|' +
    'wrestler|sprinter|skater|skating|skate|gymnast|peloton|marathon|premier league|champions league|playoff|play-off|semifinal|semi-final|' +
    'quarterfinal|quarter-final|grand slam|wimbledon|set point|match point|tiebreak|tie-break|backhand|forehand|hat-trick|touchdown|home run|nhl|nba|nfl|' +
    'mlb|ufc|hockey|tennis|cricket|rugby|basketball|volleyball|baseball|football|soccer|golf|stadium|coach|gold medal|bronze medal|fans|swimming|' +
    'sprint|boxing|boxer|half-time|line-up|grandmaster|doubles|juniors|pony|racing|rally driver|teammate|transfer window|' +
    // stage, page and screen
    'orchestra|symphony|concerto|sonata|choir|pianist|violinist|cellist|soprano|conductor|composer|opera|ballet|ballerina|dancer|singer|rapper|guitarist|' +
    'drummer|jazz|quartet|quintet|rock band|boy band|disco|karaoke|album|novelist|playwright|poet|sitcom|movie|actor|actress|thriller|blockbuster|video game|computer game|' +
    'gamer|gameplay|arcade|cartoon|comics|anime|manga|netflix|disney|marvel|hollywood|celebrity|catwalk|sequins|festival|carnival|circus|' +
    // table
    'restaurant|cafe|bistro|pub|menu|chef|recipe|steak|salad|dumplings|cocktail|brewery|bakery|pastry|garlic|chicken|dessert|barbecue|pizza|burger|' +
    'cuisine|diners|watermelon|pretzel|waiter|bartender|chocolate|' +
    // living things
    'zoo|penguin|tomcat|reindeer|pet|kitten|puppy|husky|labrador|terrier|greyhound|racehorse|stallion|hamster|giraffe|gorilla|kennel|breeder|hazel|hazelnut|orchid|shrub|gardener|' +
    'mushroom|botanical|grape|honeysuckle|lemur|falcon|' +
    // things and trades
    'catamaran|dinghy|sedan|hatchback|minivan|moped|vaccine|jab|tumour|tumor|anatomy|muscle|zodiac|horoscope|galaxy|telescope|nebula|compiler|linux|' +
    'mythology|goddess|zeus|apollo|aphrodite|jupiter|saturn|uranus|dagger|high school|parish|suburb|borough|postman|librarian|vicar|wedding|bride|honeymoon|toddler|trivia|crossword|quiz|riddle|' +
    'lipstick|fashion|barber|tattoo|wallpaper|theme park|homework|playground'
  ).split('|');
