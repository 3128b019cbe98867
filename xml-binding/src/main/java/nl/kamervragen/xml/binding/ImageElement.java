package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A picture (<i>afbeelding</i>). */
class ImageElement extends Placed {
    @XmlAttribute
    @Nullable
    String name;

    @XmlAttribute
    @Nullable
    String alt;
}
