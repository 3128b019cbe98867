package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A reference in the text (<i>verwijzing</i>). */
@XmlRootElement(name = "citation")
class CitationElement extends Placed {
    @XmlAttribute
    @Nullable
    String kind;

    @XmlAttribute
    @Nullable
    String reference;

    @XmlValue
    @Nullable
    String text;
}
