//! The call `govern` as words: what is known of a listing in, whether it is governed out.

use super::layout::{Check, GOVERN, first_part};
use super::words::{Fault, Reader, Writer};
use crate::rules::gate::governed::{Claims, is_governed};

static CHECKS: [Check; 5] = first_part(GOVERN);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[bound, stock_managed, is_virtual, downloadable, excluded] = reader.checked(&CHECKS);
    reader.end()?;
    writer.flag(is_governed(Claims {
        bound: bound == 1,
        stock_managed: stock_managed == 1,
        immaterial: is_virtual == 1 || downloadable == 1,
        excluded: excluded == 1,
    }));
    Ok(())
}
