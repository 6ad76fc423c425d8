package lingao.storefront.office;

import java.util.Optional;
import lingao.catalog.account.StaffMember;
import lingao.storefront.web.Language;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Page;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Whose pages these are, the way to the shop, the other language, who is signed in. */
class TopPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  private final String place;
  private final String home;
  private final transient Optional<StaffMember> member;

  /**
   * The bar above pages.
   *
   * @param place what they are called
   * @param home where they begin, such as {@code /office}
   */
  TopPanel(String id, String place, String home, Optional<StaffMember> member) {
    super(id);
    this.place = place;
    this.home = home;
    this.member = member;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer begin = new WebMarkupContainer("home");
    begin.add(AttributeModifier.replace("href", home));
    add(begin.add(new Label("place", place)));
    add(languageSwitch());
    WebMarkupContainer who = new WebMarkupContainer("who");
    WebMarkupContainer password = new WebMarkupContainer("password");
    password.add(AttributeModifier.replace("href", home + "/password"));
    password.add(new Label("name", member.map(StaffMember::displayName).orElse("")));
    who.add(password);
    who.add(new SignOut("sign-out"));
    add(who.setVisible(member.isPresent()));
  }

  private WebMarkupContainer languageSwitch() {
    Language other = Language.of(getLocale()).other();
    WebMarkupContainer link = new WebMarkupContainer("language");
    link.add(AttributeModifier.replace("href", () -> inLanguage(other)));
    link.add(AttributeModifier.replace("hreflang", other.tag()));
    link.add(AttributeModifier.replace("lang", other.tag()));
    return link;
  }

  /** The page itself, and not the form of it that may just have been sent. */
  private String inLanguage(Language language) {
    Page page = getPage();
    PageParameters parameters = new PageParameters(page.getPageParameters());
    parameters.set(Language.PARAMETER, language.code());
    return urlFor(page.getClass(), parameters).toString();
  }

  /** Ends the session. */
  private static final class SignOut extends OfficeForm {

    private static final long serialVersionUID = 1L;

    SignOut(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      StaffSession.get().signOut();
      throw new RedirectToUrlException("/office/sign-in?out=1", SEE_OTHER);
    }
  }
}
