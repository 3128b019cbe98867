package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Lowered text (<i>subscript</i>). */
@XmlRootElement(name = "subscript")
class SubscriptElement extends InlinesElement {}
