package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** An item of a list (<i>opsommingsteken met tekst</i>). */
class ItemElement extends BlocksElement {
    @XmlAttribute
    @Nullable
    String marker;
}
