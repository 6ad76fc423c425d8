package lingao.storefront.office;

import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.panel.FeedbackPanel;

/** What was done, or why it could not be. The script moves the focus to an error. */
class MessagesPanel extends FeedbackPanel {

  private static final long serialVersionUID = 1L;

  MessagesPanel(String id) {
    super(id);
    setRenderBodyOnly(true);
  }

  @Override
  protected String getCSSClass(FeedbackMessage message) {
    return message.isError() ? "office-message office-message--error" : "office-message";
  }
}
