package nl.kamervragen.xml.binding;

/** A paragraph (<i>alinea</i>). */
class ParagraphElement extends InlinesElement {}
