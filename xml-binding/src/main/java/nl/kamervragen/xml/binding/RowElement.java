package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table (<i>tabelrij</i>). */
class RowElement extends Placed {
    @XmlAttribute
    @Nullable
    String header;

    @XmlElement(name = "cell")
    List<CellElement> cells = new ArrayList<>();
}
