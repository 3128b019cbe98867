package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** Who asks (<i>vraagsteller</i>). */
class QuestionerElement extends Placed {
    @XmlElement
    @Nullable
    String name;

    @XmlElement
    @Nullable
    String party;
}
