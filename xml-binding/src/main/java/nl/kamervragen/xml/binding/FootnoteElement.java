package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A note (<i>noot</i>). */
class FootnoteElement extends BlocksElement {
    @XmlAttribute
    @Nullable
    String id;

    @XmlAttribute
    @Nullable
    String marker;

    @XmlAttribute
    @Nullable
    String series;
}
