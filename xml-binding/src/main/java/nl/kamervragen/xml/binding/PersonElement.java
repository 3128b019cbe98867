package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A name in an office (<i>bewindspersoon</i>). */
class PersonElement extends Placed {
    @XmlElement
    @Nullable
    String name;

    @XmlElement
    @Nullable
    OfficeElement office;
}
