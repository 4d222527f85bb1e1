const shop = document.querySelector("#shop");
const answer = await fetch("/cart/items");
shop.textContent = answer.ok ? `${(await answer.json()).length} in your cart` : "The cart is away for a moment";
