package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A notice (<i>mededeling</i>). */
class NoticeElement extends BlocksElement {
    @XmlAttribute
    @Nullable
    String kind;
}
