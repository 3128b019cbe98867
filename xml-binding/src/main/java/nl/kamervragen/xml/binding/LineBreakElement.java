package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlRootElement;

/** A forced new line (<i>regeleinde</i>). */
@XmlRootElement(name = "lineBreak")
class LineBreakElement extends Placed {}
