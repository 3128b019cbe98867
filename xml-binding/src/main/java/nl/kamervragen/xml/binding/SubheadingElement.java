package nl.kamervragen.xml.binding;

/** A heading within a text (<i>tussenkop</i>). */
class SubheadingElement extends InlinesElement {}
