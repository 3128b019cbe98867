package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlRootElement;

/** Emphasised text (<i>cursief</i>). */
@XmlRootElement(name = "emphasis")
class EmphasisElement extends InlinesElement {}
