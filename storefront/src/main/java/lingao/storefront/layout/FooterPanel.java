package lingao.storefront.layout;

import org.apache.wicket.markup.html.panel.Panel;

/** Who we are and where to go next, at the foot of each page. */
class FooterPanel extends Panel {

  private static final long serialVersionUID = 1L;

  FooterPanel(String id) {
    super(id);
    setRenderBodyOnly(true);
  }
}
