package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** An office (<i>ambt</i>). */
class OfficeElement extends Placed {
    @XmlAttribute
    @Nullable
    String kind;

    @XmlAttribute
    @Nullable
    String preposition;

    @XmlElement
    @Nullable
    String portfolio;

    @XmlElement
    @Nullable
    OfficeElement inAbsenceOf;
}
