package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Strong text (<i>vet</i>). */
@XmlRootElement(name = "strong")
class StrongElement extends InlinesElement {}
