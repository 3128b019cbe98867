package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any other field of the letterhead (<i>veld</i>). */
class FieldElement extends Placed {
    @XmlAttribute
    @Nullable
    String label;

    @XmlElement(name = "line")
    List<String> lines = new ArrayList<>();
}
