// Names of places in English notes, which are no customers: countries, states, cities, and what ends the name of a spot.

export const PLACES: ReadonlySet<string> = new Set(
  `
Texas|London|Leeds|Paris|Boston|Chicago|New York|NYC|LA|Los Angeles|San Francisco|SF|San Diego|San Jose|Seattle|Portland|Denver|Dallas|Houston|Austin|San Antonio|Phoenix|Tucson|Las Vegas|Vegas|Miami|Tampa|Orlando|Jacksonville|Atlanta|Charlotte|Raleigh|Durham|Nashville|Memphis|Louisville|Cincinnati|Cleveland|Columbus|Detroit|Milwaukee|Minneapolis|St. Louis|Kansas City|Omaha|Pittsburgh|Philadelphia|Philly|Baltimore|Washington|DC|Richmond|Buffalo|Rochester|Albany|Hartford|Providence|Newark|Jersey|New Jersey|Brooklyn|Queens|Manhattan|Bronx|Flushing|Chinatown|Oakland|Sacramento|Fresno|Bakersfield|Irvine|Anaheim|Honolulu|Anchorage|Boise|Salt Lake City|Albuquerque|El Paso|New Orleans|Indianapolis|Indy|Naperville|Aurora|Joliet
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
Manchester|Birmingham|Liverpool|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Coventry|Bradford|Hull|York|Cardiff|Swansea|Edinburgh|Glasgow|Aberdeen|Dundee|Belfast|Dublin|Cork|Galway|Limerick|Oxford|Cambridge|Reading|Southampton|Portsmouth|Brighton|Plymouth|Exeter|Norwich|Derby|Stoke|Wolverhampton|Sunderland|Middlesbrough|Bath|Slough|Luton|Milton Keynes|Swindon|Kent|Essex|Surrey|Sussex|Devon|Cornwall|Yorkshire|Lancashire|Scotland|Wales|England|Ireland|Britain|UK
Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Gold Coast|Geelong|Wollongong|Townsville|Cairns|Ballarat|Bendigo|Dubbo|Orange|Bathurst|Newcastle|Parramatta|Cronulla|Queensland|Victoria|Tasmania|NSW|WA|Auckland|Wellington|Christchurch|Hamilton|Dunedin|Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Halifax|Quebec|Ontario|Alberta
Singapore|Malaysia|Kuala Lumpur|KL|Penang|Johor|Bangkok|Jakarta|Manila|Hanoi|Saigon|Hue|Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Kolkata|Coimbatore|Ahmedabad|Hong Kong|HK|Macau|Taipei|Taiwan|Tokyo|Osaka|Kyoto|Seoul|Busan|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Suzhou|Ningbo|Wuhan|Chengdu|Dubai|Abu Dhabi|Doha|Riyadh|Istanbul|Cairo|Lagos|Nairobi|Accra|Johannesburg|Cape Town
Berlin|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Düsseldorf|Vienna|Zurich|Geneva|Basel|Brussels|Antwerp|Amsterdam|Rotterdam|Copenhagen|Stockholm|Oslo|Helsinki|Warsaw|Krakow|Gdansk|Prague|Budapest|Rome|Milan|Turin|Naples|Madrid|Barcelona|Lisbon|Porto|Athens|Lyon|Marseille|Kyiv|Moscow|Belgrade|Lagos
China|India|Japan|Korea|Vietnam|Thailand|Indonesia|Philippines|Australia|New Zealand|NZ|Canada|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Germany|France|Italy|Spain|Portugal|Poland|Ukraine|Russia|Turkey|Egypt|Nigeria|Kenya|Ghana|South Africa|Israel|Iran|Iraq|Pakistan|Bangladesh|Nepal|Sri Lanka|Europe|Asia|Africa|America|USA|US|Midwest|Bay Area|Silicon Valley|East Coast|West Coast|EMEA|APAC
Harvard|Yale|Princeton|Stanford|MIT|Duke|Penn|Cornell|Columbia|Brown|Dartmouth|Berkeley|UCLA|USC|NYU|Georgetown|Northwestern|Notre Dame|Purdue|Caltech|Rice|Vanderbilt|Emory|Tufts|Tsinghua|Fudan|Eton|Harrow|LSE|UCL|IIT|NUS|NTU|UNSW|RMIT|Monash|Davis|Wharton|Kellogg|INSEAD
Christmas|Easter|Thanksgiving|Diwali|Ramadan|Eid|Hanukkah|Home|Work|Lunch|University|College|School|Hospital|Pharmacy|HQ|Head|EOD|EOM|EOW|Costco|Starbucks|Walmart|Target|Wembley|Wimbledon
`
    .trim()
    .split(/[|\n]/),
)

/** Ends the name of a street, a park, a lake or a part of a town. */
export const SPOT =
  /\b(?:Street|St|Road|Rd|Avenue|Ave|Blvd|Boulevard|Lane|Ln|Drive|Highway|Hwy|Freeway|Park|Beach|Lake|River|Bay|Heights|Hills|Mountain|Mountains|Valley|Island|Islands|Bridge|Square|Stadium|Arena|Airport|Station|Exit|Ring)$/
