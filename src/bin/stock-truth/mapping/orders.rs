//! How the ERP's orders are written: the mapping's part `orders`.
//!
//! Decides which declarations of a list of orders hold together. Figures, units and times are written as in the
//! stock list. How a list is asked for is for the plugin: its form alone is checked.

use super::erp::ErpProfile;
use super::feed::{Method, PagingShape, Places, Templates};
use super::fields::{Column, Fields, FigureShape, Rows, nesting};
use crate::read::heading::Declared;
use crate::read::objects::Place;
use crate::terminal::failure::Failure;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::path::Path;
use stock_truth::rules::demand::history::Progress;

/// How orders are judged and read.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(crate) struct OrdersShape {
    /// How long after an order was placed the ERP's figure contains it, such as `10m`.
    pub(crate) lag: Option<String>,
    /// What stands before an order's number in the ERP.
    prefix: Option<String>,
    #[serde(rename = "reference")]
    _reference: Option<Reference>,
    lists: Option<Vec<ListShape>>,
}

/// What the connector tells the ERP of an order; orders go by either here.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Reference {
    Number,
    Id,
}

/// One list as it is written.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ListShape {
    root: Option<String>,
    rows_in: Option<String>,
    #[serde(default)]
    members: bool,
    as_of_place: Option<String>,
    fields: FieldsShape,
    states: Option<BTreeMap<String, StateStage>>,
    #[serde(rename = "title")]
    _title: Option<String>,
    #[serde(rename = "inMessage")]
    _in_message: Option<String>,
    #[serde(rename = "batch")]
    _batch: Option<NonZeroU32>,
    #[serde(rename = "method")]
    _method: Option<Method>,
    #[serde(rename = "path")]
    _path: Option<String>,
    #[serde(rename = "query")]
    _query: Option<Templates>,
    #[serde(rename = "headers")]
    _headers: Option<Templates>,
    #[serde(rename = "body")]
    _body: Option<IgnoredAny>,
    #[serde(rename = "paging")]
    _paging: Option<PagingShape>,
    #[serde(rename = "emptyStatus")]
    _empty_status: Option<Vec<u16>>,
    #[serde(rename = "errorAt")]
    _error_at: Option<Places>,
}

/// Where the units of a state stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum StateStage {
    /// At no stage: the ERP does not have them for the order any more, or another list tells them.
    None,
    Entered,
    Confirmed,
    Reserved,
    Picked,
    Shipped,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldsShape {
    order: Column,
    line: Column,
    unit: Option<Column>,
    state: Option<Column>,
    quantity: Option<FigureShape>,
    entered: Option<FigureShape>,
    confirmed: Option<FigureShape>,
    reserved: Option<FigureShape>,
    picked: Option<FigureShape>,
    shipped: Option<FigureShape>,
}

/// What a column of a figure is part of: the whole of the line where there is no stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FigurePart {
    pub(crate) name: &'static str,
    pub(crate) stage: Option<Progress>,
    pub(crate) is_added: bool,
}

/// How orders are written, checked.
#[derive(Clone, Debug)]
pub(crate) struct OrderLists {
    pub(crate) prefix: String,
    pub(crate) lists: Vec<OrderList>,
}

/// One list, checked.
#[derive(Clone, Debug)]
pub(crate) struct OrderList {
    /// Where its values stand: the item is the key, the order stands where a stock list has the location, its
    /// state where that has the status, and each stage that is stated is a figure.
    pub(crate) profile: ErpProfile,
    pub(crate) figures: Vec<FigurePart>,
    /// Stages by the ERP's word in small letters, none for no stage; nothing where no state is read.
    pub(crate) states: Option<BTreeMap<String, Option<Progress>>>,
}

impl OrdersShape {
    /// Checks what was declared; none where no list is.
    ///
    /// # Errors
    /// The first declaration that cannot hold, with its place.
    pub(crate) fn check(
        self,
        path: &Path,
        erp: &ErpProfile,
    ) -> Result<Option<OrderLists>, Failure> {
        let Some(lists) = self.lists else { return Ok(None) };
        if lists.is_empty() {
            return Err(Failure::file(
                path,
                "mapping_not_understood",
                "orders.lists: names no list",
            ));
        }
        let lists = lists.into_iter().enumerate();
        let lists = lists.map(|(at, list)| list.check(path, &format!("orders.lists.{at}"), erp));
        let lists = lists.collect::<Result<_, _>>()?;
        Ok(Some(OrderLists { prefix: self.prefix.unwrap_or_default(), lists }))
    }
}

impl ListShape {
    fn check(self, path: &Path, place: &str, erp: &ErpProfile) -> Result<OrderList, Failure> {
        let nesting = nesting(self.rows_in.as_deref(), self.members);
        let rows = Rows {
            heading: true,
            is_json: true,
            nesting: nesting.as_ref(),
            part: &format!("{place}.fields"),
        };
        let has_quantity = self.fields.quantity.is_some();
        let has_state = self.fields.state.is_some();
        let (fields, figures) = self.fields.check(path, &rows)?;
        if has_quantity != has_state || has_quantity != self.states.is_some() {
            let message = format!(
                "{place}.states: a quantity stands at the stage of its state: `quantity`, `state` and \
                 `states` go together"
            );
            return Err(Failure::file(path, "mapping_not_understood", message));
        }
        let states = self.states.map(|states| {
            let states = states.into_iter();
            states.map(|(word, stage)| (word.trim().to_lowercase(), stage.progress())).collect()
        });
        let profile = ErpProfile {
            root: Place::parse(self.root.as_deref().unwrap_or_default()),
            nesting,
            fields: Some(fields),
            as_of_place: self.as_of_place.as_deref().map(Place::parse),
            ..erp.clone()
        };
        Ok(OrderList { profile, figures, states })
    }
}

impl StateStage {
    const fn progress(self) -> Option<Progress> {
        match self {
            Self::None => None,
            Self::Entered => Some(Progress::Entered),
            Self::Confirmed => Some(Progress::Confirmed),
            Self::Reserved => Some(Progress::Reserved),
            Self::Picked => Some(Progress::Picked),
            Self::Shipped => Some(Progress::Shipped),
        }
    }
}

impl FieldsShape {
    fn check(self, path: &Path, rows: &Rows<'_>) -> Result<(Fields, Vec<FigurePart>), Failure> {
        let optional = |name: &str, column: Option<Column>| {
            column.map(|column| rows.column(path, name, column)).transpose()
        };
        let (line, order) =
            (rows.column(path, "line", self.line)?, rows.column(path, "order", self.order)?);
        let (unit, state) = (optional("unit", self.unit)?, optional("state", self.state)?);
        let stated = [
            ("quantity", None, self.quantity),
            ("entered", Some(Progress::Entered), self.entered),
            ("confirmed", Some(Progress::Confirmed), self.confirmed),
            ("reserved", Some(Progress::Reserved), self.reserved),
            ("picked", Some(Progress::Picked), self.picked),
            ("shipped", Some(Progress::Shipped), self.shipped),
        ];
        let (mut figures, mut available) = (Vec::new(), Vec::<Declared>::new());
        for (name, stage, shape) in stated {
            let Some(shape) = shape else { continue };
            let parts = shape.parts().filter(|(added, _)| !added.is_empty());
            let Some((added, taken)) = parts else {
                let message = format!("{}.{name}: names no column", rows.part);
                return Err(Failure::file(path, "fields_undeclared", message));
            };
            let added = added.into_iter().map(|column| (column, true));
            for (column, is_added) in added.chain(taken.into_iter().map(|column| (column, false))) {
                available.push(rows.column(path, name, column)?);
                figures.push(FigurePart { name, stage, is_added });
            }
        }
        if figures.is_empty() {
            let message = format!("{}: states no quantity", rows.part);
            return Err(Failure::file(path, "fields_undeclared", message));
        }
        let fields = Fields {
            sku: Some(line),
            unit,
            status: state,
            as_of: None,
            location: Some(order),
            added: available.len(),
            available,
        };
        Ok((fields, figures))
    }
}
