package nl.kamervragen.xml.binding;

/** The caption of a table (<i>bijschrift</i>). */
class CaptionElement extends InlinesElement {}
