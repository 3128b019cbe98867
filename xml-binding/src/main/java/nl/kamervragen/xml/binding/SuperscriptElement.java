package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Raised text (<i>superscript</i>). */
@XmlRootElement(name = "superscript")
class SuperscriptElement extends InlinesElement {}
