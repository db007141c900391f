"""The people who work in a Tryton while a test runs: warehouse, purchasing, and the connector that enters a shop's orders.

It decides which of Tryton's documents say what happened; what happens, and when, is told by a line of JSON on standard input:
[what, {…}]. The answer is a line {"value": …} or {"error": …}. Everything happens in Tryton's own documents, one after the other.

goods      {"skus": […]}                            the products exist
receive    {"sku", "units"}                         a supplier delivered, and it was put away
back       {"sku", "units"}                         a customer returned, and it was put away
take       {"sku", "units"}                         somebody took: the shelf is counted, or, where less than nothing is left, sold at the counter
count      {"units": {sku: units}}                  the shelves are counted
order      {"reference", "lines": {sku: units}, "quotation"}   one more sale of the shop's order; quotation: not processed yet
lower      {"reference", "lines": {sku: units}}     of the shop's order only so much is still wanted, beside what has left
assign     {"reference"}                            what there is of it is assigned
unassign   {"reference"}                            and given back
ship       {"reference", "lines": {sku: units}}     so much of it leaves the house; what was assigned of the rest is assigned again
Each that names a reference answers what there is of it: {sku: {"ordered", "reserved", "shipped"}}, by the documents.
"""
import datetime
import json
import sys
from decimal import Decimal

from proteus import Model, config

import books

OPEN = ('draft', 'waiting', 'assigned', 'picked', 'packed', 'shipped')
known = {}


def product_of(sku):
    if sku not in known:
        known[sku], = Model.get('product.product').find([('code', '=', sku)])
    return known[sku]


def warehouse():
    if 'warehouse' not in known:
        known['warehouse'], = Model.get('stock.location').find([('type', '=', 'warehouse')])
    return known['warehouse']


def goods(skus):
    unit, = Model.get('product.uom').find([('name', '=', 'Unit')])
    for sku in skus:
        books.product(sku, unit)


def receive(sku, units):
    supplier, = Model.get('stock.location').find([('type', '=', 'supplier')], limit=1)
    party, = Model.get('party.party').find([('name', '=', 'Customer')])
    currency, = Model.get('currency.currency').find([('code', '=', 'EUR')])
    shipment = Model.get('stock.shipment.in')(supplier=party, warehouse=warehouse())
    move = shipment.incoming_moves.new()
    move.product, move.quantity, move.from_location, move.to_location = product_of(sku), float(units), supplier, warehouse().input_location
    move.unit_price, move.currency = Decimal('5'), currency
    shipment.save()
    shipment.click('receive')
    shipment.click('do')


def back(sku, units):
    document = sale({sku: -units}, None)
    for step in ('quote', 'confirm', 'process'):
        document.click(step)
    shipment, = document.shipment_returns
    for step in ('receive', 'do'):
        shipment.click(step)


def on_hand(sku):
    with config.get_config().set_context(locations=[warehouse().storage_location.id], with_childs=True):
        there, = Model.get('product.product').find([('code', '=', sku)])
        return there.quantity


def count(units):
    inventory = Model.get('stock.inventory')(location=warehouse().storage_location, date=datetime.date.today())
    for sku, there in units.items():
        line = inventory.lines.new()
        line.product, line.quantity = product_of(sku), float(there)
    inventory.save()
    inventory.click('confirm')


def take(sku, units):
    left = on_hand(sku) - units
    if left >= 0:
        return count({sku: left})
    document = sale({sku: units}, None)
    for step in ('quote', 'confirm', 'process'):
        document.click(step)
    for shipment in document.shipments:
        for step in ('assign_force', 'pick', 'pack', 'do'):
            shipment.click(step)


def sale(lines, reference):
    if 'customer' not in known:
        known['customer'], = Model.get('party.party').find([('name', '=', 'Customer')])
    document = Model.get('sale.sale')(party=known['customer'], invoice_method='manual', shipment_method='order', reference=reference)
    document.invoice_address = document.shipment_address = known['customer'].addresses[0]
    for sku, units in lines.items():
        line = document.lines.new()
        line.product, line.quantity, line.unit_price = product_of(sku), float(units), Decimal('10')
    document.save()
    return document


def sales(reference):
    return Model.get('sale.sale').find([('reference', '=', reference)], order=[('id', 'ASC')])


def shipments(reference):
    """Those that are under way."""
    return Model.get('stock.shipment.out').find([('moves.sale.reference', '=', reference), ('state', 'in', OPEN)], order=[('id', 'ASC')])


def order(reference, lines, quotation):
    document = sale(lines, reference)
    document.click('quote')
    if not quotation:
        process(document)
    return told(reference)


def process(document):
    if document.state == 'quotation':
        document.click('confirm')
    if document.state in ('confirmed', 'processing'):
        document.click('process')


def lower(reference, lines):
    for shipment in shipments(reference):
        shipment.click('cancel')
    for document in sales(reference):
        if document.state in ('draft', 'quotation'):
            document.click('cancel')
    left = {sku: units for sku, units in lines.items() if units > 0}
    return order(reference, left, False) if left else told(reference)


def assign(reference):
    for document in sales(reference):
        if document.state == 'quotation':
            process(document)
    for shipment in shipments(reference):
        if shipment.state in ('draft', 'waiting'):
            shipment.click('assign_try')
    return told(reference)


def unassign(reference):
    for shipment in shipments(reference):
        if shipment.state in ('waiting', 'assigned'):
            shipment.click('wait')
    return told(reference)


def ship(reference, lines):
    wanted = dict(lines)
    was_reserved = any(row['reserved'] > 0 for row in told(reference).values())
    for shipment in shipments(reference):
        there = by_sku(shipment.inventory_moves)
        leaving = {sku: min(wanted.get(sku, 0), sum(move.quantity for move in moves)) for sku, moves in there.items()}
        if not any(leaving.values()):
            continue
        for sku, units in leaving.items():
            wanted[sku] = wanted.get(sku, 0) - units
        if shipment.state != 'assigned' or any(leaving[sku] != sum(move.quantity for move in moves) for sku, moves in there.items()):
            reduce(shipment, leaving)
        for step in ('pick', 'pack', 'do'):
            shipment.click(step)
    if any(units > 0 for units in wanted.values()):
        raise ValueError(f'{reference}: no shipment has {wanted}')
    for document in sales(reference):
        if document.state == 'processing':
            document.click('process')
    return assign(reference) if was_reserved else told(reference)


def reduce(shipment, leaving):
    """Of a shipment only so much leaves: the rest goes with another one."""
    shipment.click('wait')
    shipment.reload()
    for sku, moves in by_sku(shipment.inventory_moves).items():
        left = leaving.get(sku, 0)
        for move in moves:
            units = min(left, move.quantity)
            left -= units
            if units == 0:
                move.delete()
            elif units != move.quantity:
                move.quantity = units
                move.save()
    shipment.reload()
    shipment.click('assign_force')


def by_sku(moves):
    found = {}
    for move in moves:
        if move.state != 'cancelled':
            found.setdefault(move.product.code, []).append(move)
    return found


def told(reference):
    """What the documents say of an order of the shop."""
    found = {}

    def add(sku, **more):
        row = found.setdefault(sku, {'ordered': 0, 'reserved': 0, 'shipped': 0})
        for word, units in more.items():
            row[word] += units

    for document in sales(reference):
        entered = document.state in ('draft', 'quotation', 'confirmed')
        for line in document.lines:
            # Of a sale that is cancelled, or of which nothing is wanted any more, nothing is left; it is there all the same.
            add(line.product.code, ordered=line.quantity if entered else 0)
        for shipment in document.shipments:
            if shipment.state == 'done':
                for move in shipment.outgoing_moves:
                    if move.state == 'done':
                        add(move.product.code, ordered=move.quantity, shipped=move.quantity)
            elif shipment.state in OPEN:
                for move in shipment.inventory_moves:
                    if move.state in ('draft', 'staging'):
                        add(move.product.code, ordered=move.quantity)
                    elif move.state in ('assigned', 'done'):
                        add(move.product.code, ordered=move.quantity, reserved=move.quantity)
    return found


STEPS = {step.__name__: step for step in (goods, receive, back, take, count, order, lower, assign, unassign, ship)}

if __name__ == '__main__':
    config.set_trytond(database=sys.argv[1], user='admin')
    config.get_config()._context = Model.get('res.user').get_preferences(True, {})
    print(json.dumps({'value': 'open'}), flush=True)
    for line in sys.stdin:
        what, arguments = json.loads(line)
        try:
            print(json.dumps({'value': STEPS[what](**arguments)}), flush=True)
        except Exception as error:
            print(json.dumps({'error': f'{what} {arguments}: {type(error).__name__}: {error}'}), flush=True)
