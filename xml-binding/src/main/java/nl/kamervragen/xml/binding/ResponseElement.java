package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer line (<i>antwoordregel</i>). */
class ResponseElement extends Placed {
    @XmlAttribute
    @Nullable
    String received;

    @XmlAttribute
    @Nullable
    String supplement;

    @XmlElement(name = "respondent")
    List<PersonElement> respondents = new ArrayList<>();

    @XmlElement
    List<OfficeElement> onBehalfOf = new ArrayList<>();

    @XmlElement
    List<String> seeAlso = new ArrayList<>();
}
