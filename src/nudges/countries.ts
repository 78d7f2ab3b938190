// Which country's public holidays a time zone stands for.

/** Zones by ISO 3166 country; a zone that several countries share belongs to the largest of them. */
const ZONES: Record<string, string> = {
  CN: 'Asia/Shanghai Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Urumqi Asia/Kashgar PRC',
  HK: 'Asia/Hong_Kong Hongkong',
  MO: 'Asia/Macau Asia/Macao',
  TW: 'Asia/Taipei ROC',
  SG: 'Asia/Singapore Singapore',
  JP: 'Asia/Tokyo Japan',
  KR: 'Asia/Seoul ROK',
  MY: 'Asia/Kuala_Lumpur Asia/Kuching',
  TH: 'Asia/Bangkok',
  VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
  ID: 'Asia/Jakarta Asia/Makassar Asia/Jayapura Asia/Pontianak',
  PH: 'Asia/Manila',
  IN: 'Asia/Kolkata Asia/Calcutta',
  LK: 'Asia/Colombo',
  BD: 'Asia/Dhaka',
  PK: 'Asia/Karachi',
  AE: 'Asia/Dubai',
  SA: 'Asia/Riyadh',
  QA: 'Asia/Qatar',
  KW: 'Asia/Kuwait',
  BH: 'Asia/Bahrain',
  IL: 'Asia/Jerusalem Asia/Tel_Aviv Israel',
  TR: 'Europe/Istanbul Asia/Istanbul Turkey',
  KZ: 'Asia/Almaty Asia/Qyzylorda',
  EG: 'Africa/Cairo Egypt',
  ZA: 'Africa/Johannesburg',
  NG: 'Africa/Lagos',
  KE: 'Africa/Nairobi',
  MA: 'Africa/Casablanca',
  GH: 'Africa/Accra',
  GB: 'Europe/London GB Europe/Belfast',
  IE: 'Europe/Dublin Eire',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores Portugal',
  ES: 'Europe/Madrid Atlantic/Canary',
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  NL: 'Europe/Amsterdam',
  LU: 'Europe/Luxembourg',
  DE: 'Europe/Berlin Europe/Busingen',
  CH: 'Europe/Zurich',
  AT: 'Europe/Vienna',
  IT: 'Europe/Rome',
  DK: 'Europe/Copenhagen',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  FI: 'Europe/Helsinki',
  IS: 'Atlantic/Reykjavik Iceland',
  PL: 'Europe/Warsaw Poland',
  CZ: 'Europe/Prague',
  SK: 'Europe/Bratislava',
  HU: 'Europe/Budapest',
  RO: 'Europe/Bucharest',
  BG: 'Europe/Sofia',
  GR: 'Europe/Athens',
  RS: 'Europe/Belgrade',
  HR: 'Europe/Zagreb',
  SI: 'Europe/Ljubljana',
  EE: 'Europe/Tallinn',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  UA: 'Europe/Kyiv Europe/Kiev',
  RU: 'Europe/Moscow Europe/Samara Asia/Yekaterinburg Asia/Novosibirsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Vladivostok',
  US:
    'America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix America/Los_Angeles ' +
    'America/Anchorage America/Juneau America/Adak Pacific/Honolulu America/Indiana/Indianapolis America/Indianapolis ' +
    'America/Kentucky/Louisville America/Louisville America/Menominee US/Eastern US/Central US/Mountain US/Pacific ' +
    'US/Alaska US/Hawaii US/Arizona US/Michigan',
  CA:
    'America/Toronto America/Montreal America/Vancouver America/Edmonton America/Winnipeg America/Regina America/Halifax ' +
    'America/Moncton America/St_Johns America/Whitehorse America/Yellowknife Canada/Eastern Canada/Central ' +
    'Canada/Mountain Canada/Pacific Canada/Atlantic',
  MX: 'America/Mexico_City America/Cancun America/Monterrey America/Tijuana America/Hermosillo America/Chihuahua',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Manaus America/Recife America/Belem America/Cuiaba',
  AR: 'America/Argentina/Buenos_Aires America/Buenos_Aires America/Argentina/Cordoba',
  CL: 'America/Santiago',
  CO: 'America/Bogota',
  PE: 'America/Lima',
  EC: 'America/Guayaquil',
  UY: 'America/Montevideo',
  CR: 'America/Costa_Rica',
  PA: 'America/Panama',
  AU:
    'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Adelaide Australia/Perth Australia/Hobart ' +
    'Australia/Darwin Australia/Canberra Australia/ACT Australia/NSW Australia/Victoria Australia/Queensland',
  NZ: 'Pacific/Auckland NZ',
}

const COUNTRIES = new Map(
  Object.entries(ZONES).flatMap(([country, zones]) => zones.split(' ').map(zone => [zone, country] as const)),
)

/** The ISO 3166 country whose public holidays a zone keeps; empty when the zone says nothing about one (`UTC`). */
export const countryOf = (tz: string): string => COUNTRIES.get(tz) ?? ''
