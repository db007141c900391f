//! What columns, statuses and pieces are called in the languages of ERPs.
//!
//! Decides only what a word is likely to mean; an audit never looks here.

use stock_truth::facts::ItemStatus;

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Sku,
    /// Physical stock less what is reserved, by its name.
    Free,
    /// Physical stock, or a figure whose name does not tell.
    OnHand,
    /// A figure that counts what has not arrived: never to be sold on.
    Projected,
    Unit,
    Status,
    AsOf,
    Location,
}

/// English, German, French, Italian, Spanish, Dutch, Polish, Swedish, Danish, Czech.
const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Sku,
        &[
            "sku",
            "item",
            "item no",
            "item number",
            "item code",
            "itemcode",
            "article",
            "article number",
            "article no",
            "product code",
            "product number",
            "part number",
            "part no",
            "default code",
            "code",
            "number",
            "no",
            "artikelnummer",
            "artikelnr",
            "artikel nr",
            "artikel",
            "art nr",
            "artnr",
            "materialnummer",
            "material",
            "sachnummer",
            "teilenummer",
            "référence",
            "reference",
            "ref",
            "réf",
            "code article",
            "codice",
            "codice articolo",
            "referencia",
            "código",
            "codigo",
            "código artículo",
            "artikelcode",
            "indeks",
            "kod towaru",
            "artikelnummer sku",
            "varenummer",
            "varenr",
            "kód",
            "kód zboží",
            "inventory id",
            "inventoryid",
        ],
    ),
    (
        Field::Free,
        &[
            "available",
            "available quantity",
            "available qty",
            "quantity available",
            "qty available",
            "quantityavailable",
            "free stock",
            "free qty",
            "free quantity",
            "available stock",
            "atp",
            "available to promise",
            "available to sell",
            "verfügbar",
            "verfügbarer bestand",
            "freier bestand",
            "bestand verfügbar",
            "verfügbare menge",
            "frei verfügbar",
            "disponible",
            "stock disponible",
            "quantité disponible",
            "qté disponible",
            "disponibile",
            "giacenza disponibile",
            "quantità disponibile",
            "cantidad disponible",
            "beschikbaar",
            "vrije voorraad",
            "beschikbare voorraad",
            "dostępne",
            "stan dostępny",
            "ilość dostępna",
            "tillgängligt",
            "disponibelt",
            "tilgængelig",
            "volné množství",
            "qty available for shipment",
        ],
    ),
    (
        Field::OnHand,
        &[
            "on hand",
            "onhand",
            "qty on hand",
            "quantity on hand",
            "quantityonhand",
            "stock",
            "stock level",
            "in stock",
            "instock",
            "inventory",
            "quantity",
            "qty",
            "balance",
            "bestand",
            "lagerbestand",
            "menge",
            "lagermenge",
            "anzahl",
            "stock réel",
            "stock physique",
            "quantité",
            "qté",
            "quantité en stock",
            "giacenza",
            "esistenza",
            "quantità",
            "existencias",
            "cantidad",
            "stock físico",
            "voorraad",
            "aantal",
            "stan",
            "stan magazynowy",
            "ilość",
            "saldo",
            "lagersaldo",
            "antal",
            "beholdning",
            "množství",
            "stav skladu",
            "actual qty",
        ],
    ),
    (
        Field::Projected,
        &[
            "projected",
            "projected qty",
            "projected quantity",
            "forecast",
            "forecast quantity",
            "virtual available",
            "virtual stock",
            "prognose",
            "disponibler bestand",
            "stock théorique",
            "stock virtuel",
            "economic stock",
            "economische voorraad",
            "stock prévisionnel",
        ],
    ),
    (
        Field::Unit,
        &[
            "unit",
            "uom",
            "unit of measure",
            "base unit",
            "stock uom",
            "sales unit",
            "me",
            "mengeneinheit",
            "einheit",
            "basismengeneinheit",
            "bme",
            "unité",
            "unité de mesure",
            "um",
            "unità di misura",
            "unidad",
            "unidad de medida",
            "eenheid",
            "jednostka",
            "jm",
            "enhet",
            "enhed",
            "mj",
            "base unit of measure code",
            "inventory uom",
            "default uom symbol",
        ],
    ),
    (
        Field::Status,
        &[
            "status",
            "item status",
            "state",
            "active",
            "blocked",
            "artikelstatus",
            "sperrkennzeichen",
            "gesperrt",
            "kennzeichen",
            "statut",
            "état",
            "stato",
            "estado",
            "aktiv",
            "stav",
        ],
    ),
    (
        Field::AsOf,
        &[
            "as of",
            "read at",
            "timestamp",
            "exported at",
            "snapshot",
            "snapshot time",
            "date",
            "datetime",
            "updated at",
            "stand",
            "stichtag",
            "datum",
            "zeitstempel",
            "exportdatum",
            "date du stock",
            "date",
            "horodatage",
            "data",
            "fecha",
            "peildatum",
            "data stanu",
            "tidpunkt",
            "dato",
        ],
    ),
    (
        Field::Location,
        &[
            "location",
            "warehouse",
            "site",
            "plant",
            "store",
            "location code",
            "warehouse code",
            "lager",
            "lagerort",
            "standort",
            "werk",
            "filiale",
            "entrepôt",
            "dépôt",
            "depot",
            "magasin",
            "magazzino",
            "deposito",
            "almacén",
            "almacen",
            "magazijn",
            "magazyn",
            "lagerplats",
            "lagersted",
            "sklad",
        ],
    ),
];

const STATUSES: &[(ItemStatus, &[&str])] = &[
    (
        ItemStatus::Active,
        &[
            "active", "aktiv", "actif", "attivo", "activo", "actief", "aktywny", "aktivní", "true",
            "1", "yes", "ja", "a",
        ],
    ),
    (
        ItemStatus::Blocked,
        &[
            "blocked",
            "gesperrt",
            "bloqué",
            "bloccato",
            "bloqueado",
            "geblokkeerd",
            "zablokowany",
            "spärrad",
            "spærret",
            "on hold",
        ],
    ),
    (
        ItemStatus::Discontinued,
        &[
            "discontinued",
            "auslauf",
            "ausgelaufen",
            "auslaufartikel",
            "obsolete",
            "end of life",
            "eol",
            "arrêté",
            "fin de série",
            "fuori produzione",
            "descatalogado",
            "uitlopend",
            "wycofany",
            "utgående",
            "udgået",
        ],
    ),
];

/// Words for one piece, besides those that every audit knows.
const PIECES: &[&str] = &[
    "stk", "stück", "st", "pce", "pièce", "pièces", "pz", "pezzo", "pezzi", "pza", "pieza", "ud",
    "uds", "unidad", "unité", "stuk", "stuks", "szt", "styck", "ks", "pieces", "units", "nr", "ea",
    "each", "pc", "pcs", "piece", "unit",
];

/// What a heading is likely to mean.
pub(super) fn field(heading: &str) -> Option<Field> {
    let heading = spoken(heading);
    let known = |names: &&[&str]| names.contains(&heading.as_str());
    HEADINGS.iter().find(|(_, names)| known(names)).map(|(field, _)| *field)
}

/// What a status word is likely to mean.
pub(super) fn status(word: &str) -> Option<ItemStatus> {
    let word = word.to_lowercase();
    let known = |words: &&[&str]| words.contains(&word.as_str());
    STATUSES.iter().find(|(_, words)| known(words)).map(|(status, _)| *status)
}

/// Whether a unit's word means one piece.
pub(super) fn is_piece(word: &str) -> bool {
    PIECES.contains(&word.to_lowercase().trim_end_matches('.'))
}

/// A heading or the last name of a JSON place, in small letters and with blanks between words.
fn spoken(heading: &str) -> String {
    let name = if heading.starts_with('/') { heading.rsplit('/').next() } else { None };
    let mut words = String::new();
    let mut was_small = false;
    for c in name.unwrap_or(heading).chars() {
        if was_small && c.is_uppercase() {
            words.push(' ');
        }
        was_small = c.is_lowercase();
        words.push(if matches!(c, '_' | '-' | '.' | '?' | ':' | '(' | ')') { ' ' } else { c });
    }
    words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_in_several_languages_and_spellings() {
        for (heading, wanted) in [
            ("SKU", Field::Sku),
            ("Artikel-Nr.", Field::Sku),
            ("Référence", Field::Sku),
            ("Verfügbar", Field::Free),
            ("qty_available", Field::Free),
            ("/stock/quantityOnHand", Field::OnHand),
            ("Lagerbestand", Field::OnHand),
            ("virtual_available", Field::Projected),
            ("Lagerort", Field::Location),
        ] {
            assert_eq!(field(heading), Some(wanted), "{heading}");
        }
        assert_eq!(field("Bezeichnung"), None);
    }
}
