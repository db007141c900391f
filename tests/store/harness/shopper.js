// placeholder
export class Shopper { constructor(s){this.shop=s} }
