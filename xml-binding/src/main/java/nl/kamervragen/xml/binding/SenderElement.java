package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Who sends a letter (<i>afzender</i>). */
class SenderElement extends Placed {
    @XmlElement
    @Nullable
    String directorate;

    @XmlElement
    @Nullable
    LinesElement address;

    @XmlElement
    @Nullable
    String website;
}
