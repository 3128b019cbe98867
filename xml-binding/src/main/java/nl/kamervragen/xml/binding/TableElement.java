package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table (<i>tabel</i>). */
class TableElement extends Placed {
    @XmlElement
    @Nullable
    CaptionElement caption;

    @XmlElement(name = "row")
    List<RowElement> rows = new ArrayList<>();
}
