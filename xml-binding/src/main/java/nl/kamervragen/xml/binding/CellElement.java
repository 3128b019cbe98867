package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A cell of a table (<i>tabelcel</i>). */
class CellElement extends BlocksElement {
    @XmlAttribute
    @Nullable
    String colspan;

    @XmlAttribute
    @Nullable
    String rowspan;
}
