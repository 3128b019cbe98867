package nl.kamervragen.xml.binding;

/** A quotation (<i>citaatblok</i>). */
class QuotationElement extends BlocksElement {}
