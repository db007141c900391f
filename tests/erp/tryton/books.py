"""Books of a small company in a new Tryton database, and what a test has happen in them.

It decides which goods there are and how they move; every movement goes through Tryton's own documents.

usage: books.py DATABASE found                 company, goods, stock, REST key; prints what a shop has to know
       books.py DATABASE order SKU QUANTITY [REFERENCE]   a sale that is confirmed and processed; prints it and its shipment
       books.py DATABASE enter SKU QUANTITY REFERENCE     a sale that is a draft; prints it
       books.py DATABASE step SALE BUTTON      such as quote, confirm, process, cancel; prints its state and open shipment
       books.py DATABASE assign SHIPMENT       the shipment's goods are assigned
       books.py DATABASE unassign SHIPMENT     they are given back
       books.py DATABASE pick SHIPMENT         they are taken out of the storage zone
       books.py DATABASE less SHIPMENT QUANTITY   so many are taken for now; the rest goes with another shipment
       books.py DATABASE send SHIPMENT         they are packed and have left
       books.py DATABASE cancel SHIPMENT       the shipment is cancelled
       books.py DATABASE return SKU QUANTITY   goods come back into the storage zone
       books.py DATABASE archive SKU           the product is made inactive
Several steps are one call with `+` between them; what the last one gave is printed.
"""
import datetime
import json
import sys
from decimal import Decimal

from proteus import Model, Wizard, config
from trytond.exceptions import UserWarning

TODAY = datetime.date.today()


def found():
    for item in Model.get('ir.module.config_wizard.item').find([('state', '!=', 'done')]):
        item.state = 'done'
        item.save()
    currency = Model.get('currency.currency')(name='Euro', symbol='€', code='EUR', rounding=Decimal('0.01'))
    currency.save()
    party = Model.get('party.party')(name='Ladder Ltd')
    party.save()
    wizard = Wizard('company.company.config')
    wizard.execute('company')
    wizard.form.party, wizard.form.currency = party, currency
    wizard.execute('add')
    config.get_config()._context = Model.get('res.user').get_preferences(True, {})
    warehouse, = Model.get('stock.location').find([('type', '=', 'warehouse')])
    unit, = Model.get('product.uom').find([('name', '=', 'Unit')])
    goods = {sku: product(sku, unit) for sku in ('LADDER', 'ROPE', 'LAMP', 'CRATE')}
    count(warehouse.storage_location, {goods['LADDER']: 47, goods['ROPE']: 9, goods['LAMP']: 5, goods['CRATE']: 10})
    # What has been received and not been put away is no stock to sell.
    count(warehouse.input_location, {goods['ROPE']: 30})
    customer = Model.get('party.party')(name='Customer')
    customer.addresses.new(street='1 Road', city='Town')
    customer.save()
    user = Model.get('res.user')(name='Shop', login='shop')
    company, = Model.get('company.company').find()
    user.companies.append(company)
    user.company = company
    for group in Model.get('res.group').find([('name', 'in', ['Stock', 'Product Administration', 'Sales'])]):
        user.groups.append(group)
    user.save()
    application = Model.get('res.user.application')(user=user, application='rest', key='shop-key-' + 'k' * 30)
    application.save()
    if application.state == 'requested':
        application.click('validate_')
    return {'company': company.id, 'warehouse': warehouse.id, 'key': application.key}


def product(sku, unit):
    template = Model.get('product.template')(name=sku.title(), code=sku, default_uom=unit, type='goods', salable=True, list_price=Decimal('10'))
    template.save()
    return template.products[0]


def count(location, figures):
    inventory = Model.get('stock.inventory')(location=location, date=TODAY)
    for goods, figure in figures.items():
        line = inventory.lines.new()
        line.product, line.quantity = goods, figure
    inventory.save()
    inventory.click('confirm')


def sale(sku, quantity, reference):
    customer, = Model.get('party.party').find([('name', '=', 'Customer')])
    goods, = Model.get('product.product').find([('code', '=', sku)])
    document = Model.get('sale.sale')(party=customer, invoice_method='manual', shipment_method='order', reference=reference)
    document.invoice_address = document.shipment_address = customer.addresses[0]
    line = document.lines.new()
    line.product, line.quantity, line.unit_price = goods, float(quantity), Decimal('10')
    document.save()
    return document


def told(document):
    document.reload()
    still_open = [one.id for one in document.shipments if one.state not in ('done', 'cancelled')]
    return {'sale': document.id, 'state': document.state, 'shipment': still_open[0] if still_open else None}


def enter(sku, quantity, reference):
    return told(sale(sku, quantity, reference))


def order(sku, quantity, reference=None):
    document = sale(sku, quantity, reference)
    for step in ('quote', 'confirm', 'process'):
        document.click(step)
    return told(document)


def step(number, button):
    document = Model.get('sale.sale')(int(number))
    document.click(button)
    return told(document)


def less(number, quantity):
    document = Model.get('stock.shipment.out')(int(number))
    move, = document.inventory_moves
    move.quantity = float(quantity)
    move.save()
    return {}


def send(number):
    document = Model.get('stock.shipment.out')(int(number))
    for step in ('pack', 'do'):
        document.click(step)
    return {'state': document.state}


def bring_back(sku, quantity):
    document = sale(sku, '-' + quantity, None)
    for step in ('quote', 'confirm', 'process'):
        document.click(step)
    back, = document.shipment_returns
    for step in ('receive', 'do'):
        back.click(step)
    return {'state': back.state}


def shipment(number, step):
    document = Model.get('stock.shipment.out')(int(number))
    document.click(step)
    return {'state': document.state}


def archive(sku):
    goods, = Model.get('product.product').find([('code', '=', sku)])
    goods.active = False
    try:
        goods.save()
    except UserWarning as warning:
        # Tryton recommends to clear the stock first. A company that sells off the rest does not.
        Model.get('res.user.warning')(user=config.get_config().user, name=warning.name, always=True).save()
        goods.save()
    return {}


if __name__ == '__main__':
    database, what, *arguments = sys.argv[1:]
    config.set_trytond(database=database, user='admin')
    if what != 'found':
        config.get_config()._context = Model.get('res.user').get_preferences(True, {})
    steps = {
        'found': found, 'order': order, 'enter': enter, 'step': step, 'archive': archive, 'less': less, 'send': send, 'return': bring_back,
        'assign': lambda n: shipment(n, 'assign_try'), 'unassign': lambda n: shipment(n, 'wait'), 'pick': lambda n: shipment(n, 'pick'), 'cancel': lambda n: shipment(n, 'cancel'),
    }
    calls = [[what]]
    for argument in arguments:
        calls.append([]) if argument == '+' else calls[-1].append(argument)
    told_last = [steps[name](*rest) for name, *rest in calls][-1]
    print(json.dumps(told_last))
