package lingao.storefront.web;

import org.apache.wicket.Component;

/** Fills the {@code @Inject} fields of a Wicket component when it is made. */
@FunctionalInterface
public interface ComponentInjector {

  /** Fills the fields of {@code component}. Called before its constructor's body runs. */
  void inject(Component component);
}
