package lingao.launcher.payara;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An XML document to be changed in a few places. A place that is not there is an error: the
 * template changed, and silence would leave a port open.
 */
final class XmlFile {
  private final Document document;

  private XmlFile(Document document) {
    this.document = document;
  }

  static XmlFile read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new XmlFile(factory.newDocumentBuilder().parse(file.toFile()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is not the XML it should be", e);
    }
  }

  void write(Path file) throws IOException {
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(file.toFile()));
    } catch (TransformerException e) {
      throw new IOException(file + " cannot be written", e);
    }
  }

  /** All elements at a place, at least one. */
  List<Element> all(String xpath) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(xpath, document, XPathConstants.NODESET);
      if (nodes.getLength() == 0) {
        throw new IllegalStateException("Payara's domain.xml has no " + xpath);
      }
      return IntStream.range(0, nodes.getLength()).mapToObj(n -> (Element) nodes.item(n)).toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(xpath, e);
    }
  }

  /** Sets attributes of every element at a place. */
  void set(String xpath, Map<String, String> attributes) {
    all(xpath).forEach(element -> attributes.forEach(element::setAttribute));
  }

  /** Removes every element at a place. */
  void remove(String xpath) {
    all(xpath).forEach(element -> element.getParentNode().removeChild(element));
  }

  /** Adds an element at the end of the only element at a place. */
  Element add(String xpath, String name, Map<String, String> attributes) {
    return add(all(xpath).get(0), name, attributes);
  }

  Element add(Element parent, String name, Map<String, String> attributes) {
    Element element = document.createElement(name);
    attributes.forEach(element::setAttribute);
    parent.appendChild(element);
    return element;
  }
}
