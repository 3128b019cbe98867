package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A mark that refers to a note (<i>nootverwijzing</i>). */
@XmlRootElement(name = "noteReference")
class NoteReferenceElement extends Placed {
    @XmlAttribute
    @Nullable
    String note;

    @XmlAttribute
    @Nullable
    String marker;
}
