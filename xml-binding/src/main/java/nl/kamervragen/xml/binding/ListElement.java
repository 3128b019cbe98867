package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list (<i>opsomming</i>). */
class ListElement extends Placed {
    @XmlAttribute
    @Nullable
    String ordered;

    @XmlElement(name = "item")
    List<ItemElement> items = new ArrayList<>();
}
