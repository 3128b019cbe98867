package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** Lines of print (<i>regels</i>). */
class LinesElement extends Placed {
    @XmlElement(name = "line")
    List<String> lines = new ArrayList<>();
}
