package lingao.shop;

import lingao.launcher.Launcher;
import lingao.launcher.RunningShop;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the whole system from the built EAR once for all tests that ask for it, on free ports and
 * data of its own, and hands it to them.
 */
public final class ShopUnderTest implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(ShopUnderTest.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    shop(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningShop.class;
  }

  @Override
  public RunningShop resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return shop(context);
  }

  private static RunningShop shop(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Started.class, key -> new Started(), Started.class)
        .shop;
  }

  /** What the tests share; stopped after the last one. */
  private static final class Started implements AutoCloseable {

    private final RunningShop shop = Launcher.start(TestData.options("shop").withFreePorts());

    @Override
    public void close() {
      shop.close();
    }
  }
}
